import type { Block } from '../block'
import { optionId, packIds, unpackIds } from '../option'

export type Step = { id: string; text: string }

/** The steps stand in the right order. `stepsMade` counts all steps ever made, so that no id is used twice. */
export type OrderContent = {
  question: string
  steps: Step[]
  stepsMade: number
  feedbackRight: string
  feedbackWrong: string
}

/** Steps to put in order; the answer is the ids of the steps from first to last. */
export const order: Block<OrderContent, string[]> = {
  type: 'order',
  version: 1,
  upgrade: (content) => content as OrderContent,
  empty: () => ({
    question: '',
    steps: [0, 1, 2].map((n) => ({ id: optionId(n), text: '' })),
    stepsMade: 3,
    feedbackRight: '',
    feedbackWrong: '',
  }),
  texts: ({ question, steps, feedbackRight, feedbackWrong }) => [
    { path: 'question', text: question },
    ...steps.map(({ text }, place) => ({ path: `steps.${place}.text`, text })),
    { path: 'feedbackRight', text: feedbackRight },
    { path: 'feedbackWrong', text: feedbackWrong },
  ],
  question: {
    words: (content) => content.question,
    score: (content, answer) => shareInOrder(answer.map((id) => placeOf(content, id))),
    feedback(content, answer) {
      const isRight = content.steps.every((step, place) => answer[place] === step.id)
      const text = isRight ? content.feedbackRight : content.feedbackWrong
      return text ? [{ about: '', text }] : []
    },
    interaction: (content, answer) => ({
      type: 'sequencing',
      response: answer,
      correct: [content.steps.map((step) => step.id)],
      question: content.question,
      answer: answer.map((id) => content.steps[placeOf(content, id)]?.text ?? '').join('; '),
    }),
    pack: packIds,
    unpack(content, packed) {
      const ids = unpackIds(packed)
      const isWhole = ids.length === content.steps.length && content.steps.every((step) => ids.includes(step.id))
      return isWhole ? ids : undefined
    },
    room: (content) => packIds(content.steps.map((step) => step.id)).length,
  },
}

/**
 * Kendall's tau, never below 0: each pair of steps in the right order counts for one, each pair the wrong way round
 * takes one away. Two neighbours exchanged out of five gives 0.8; the reverse, and on average a guess, gives nearly 0.
 */
function shareInOrder(places: number[]) {
  let balance = 0
  let pairs = 0
  for (const [index, place] of places.entries())
    for (const later of places.slice(index + 1)) {
      balance += place < later ? 1 : -1
      pairs += 1
    }
  return pairs === 0 ? 1 : Math.max(0, balance / pairs)
}

function placeOf(content: OrderContent, id: string) {
  return content.steps.findIndex((step) => step.id === id)
}
