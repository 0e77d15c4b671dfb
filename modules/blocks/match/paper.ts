import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import type { MatchContent } from './match'

export const matchOnPaper: AnswerOnPaper<MatchContent> = ({ pairs, feedbackRight }) => ({
  right: pairs.map(({ left, right }) => `${left}: ${right}`),
  said: saidToAll(feedbackRight),
})
