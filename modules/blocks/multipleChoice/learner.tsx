import type { LearnerView } from '../block'
import { ChoiceView } from '../ChoiceView'
import type { ChoiceContent } from '../option'
import { blockTexts } from '../texts'

export const MultipleChoiceView: LearnerView<ChoiceContent, string[]> = ({ answer = [], onAnswer, ...rest }) => (
  <ChoiceView
    {...rest}
    control="checkbox"
    instruction={blockTexts[rest.language].chooseMore}
    chosen={answer}
    onChoose={(id) => onAnswer(answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id])}
  />
)
