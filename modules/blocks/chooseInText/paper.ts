import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import { type ChooseInTextContent, piecesOf } from './chooseInText'

export const chooseInTextOnPaper: AnswerOnPaper<ChooseInTextContent> = (content) => ({
  right: piecesOf(content)
    .filter(({ isRight }) => isRight)
    .map(({ words }) => words),
  said: saidToAll(content.feedbackRight),
})
