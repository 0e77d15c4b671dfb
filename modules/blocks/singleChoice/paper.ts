import type { ChoiceContent } from '../option'
import { type AnswerOnPaper, choicesOnPaper } from '../paperAnswer'

export const choiceOnPaper: AnswerOnPaper<ChoiceContent> = ({ options }) =>
  choicesOnPaper(options.map(({ text, isRight, feedback }) => ({ about: text, text: feedback, isRight })))
