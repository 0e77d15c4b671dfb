import type { LearnerView } from '../block'
import { ChoiceView } from '../ChoiceView'
import type { ChoiceContent } from '../option'
import { blockTexts } from '../texts'

export const SingleChoiceView: LearnerView<ChoiceContent, string> = ({ answer, onAnswer, ...rest }) => (
  <ChoiceView
    {...rest}
    control="radio"
    instruction={blockTexts[rest.language].chooseOne}
    chosen={answer === undefined ? [] : [answer]}
    onChoose={onAnswer}
  />
)
