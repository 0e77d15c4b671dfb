import type { LearnerView } from '../block'
import { ChoiceView } from '../ChoiceView'
import { trueFalseTexts } from './texts'
import type { TrueFalseContent } from './trueFalse'

/** A statement with two circles. */
export const TrueFalseView: LearnerView<TrueFalseContent, boolean> = ({ content, answer, onAnswer, ...rest }) => {
  const t = trueFalseTexts[rest.language]
  const options = [true, false].map((value) => ({
    id: String(value),
    text: value ? t.true : t.false,
    isRight: content.isTrue === value,
    feedback: '',
  }))
  return (
    <ChoiceView
      {...rest}
      content={{ question: content.statement, options, optionsMade: 0, shuffle: false }}
      control="radio"
      instruction={t.isIt}
      missed={t.thisRight}
      chosen={answer === undefined ? [] : [String(answer)]}
      onChoose={(id) => onAnswer(id === 'true')}
    />
  )
}
