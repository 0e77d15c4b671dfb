import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import type { OrderContent } from './order'

export const orderOnPaper: AnswerOnPaper<OrderContent> = ({ steps, feedbackRight }) => ({
  right: steps.map(({ text }, place) => `${place + 1}. ${text}`),
  said: saidToAll(feedbackRight),
})
