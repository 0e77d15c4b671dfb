import { type AnswerOnPaper, choicesOnPaper } from '../paperAnswer'
import { type FaultFindingContent, neededChecks } from './way'

/** The cause, the checks that show it with what comes of them, and what is said of each cause. */
export const faultFindingOnPaper: AnswerOnPaper<FaultFindingContent> = (content) => {
  const { right, said } = choicesOnPaper(
    content.causes.map(({ text, isRight, feedback }) => ({ about: text, text: feedback, isRight })),
  )
  return { right: [...right, ...neededChecks(content).map(({ name, result }) => `${name}: ${result}`)], said }
}
