import type { Block } from '../block'
import { optionId, packIds, unpackIds } from '../option'
import { packText, unpackText } from '../shortText'

/** What a good answer has, in the words of somebody who looks at their own. */
export type Criterion = { id: string; text: string }

/** `criteriaMade` counts all criteria ever made, so that no id is used twice. */
export type OpenAnswerContent = {
  question: string
  /** The fewest characters that are an answer. */
  least: number
  /** A good answer, to compare with. */
  model: string
  criteria: Criterion[]
  criteriaMade: number
}

/** `isSeen`: the learner has compared it with the author's answer; `met` are the criteria that they found in theirs. */
export type OpenAnswer = { text: string; isSeen: boolean; met: string[] }

export const mostTyped = 500
const textRoom = 780

/** A question that the learner answers in words and then judges, beside a good answer. */
export const openAnswer: Block<OpenAnswerContent, OpenAnswer> = {
  type: 'openAnswer',
  version: 1,
  upgrade: (content) => content as OpenAnswerContent,
  empty: () => ({ question: '', least: 0, model: '', criteria: [emptyCriterion(0)], criteriaMade: 1 }),
  texts: ({ question, model, criteria }) => [
    { path: 'question', text: question },
    { path: 'model', text: model },
    ...criteria.map(({ text }, place) => ({ path: `criteria.${place}.text`, text })),
  ],
  question: {
    words: (content) => content.question,
    score: (content, answer) =>
      content.criteria.length === 0 ? 0 : metOf(content, answer).length / content.criteria.length,
    isAnswered: ({ least }, { text }) => text.trim().length >= Math.max(1, least),
    selfCheck: (_content, answer) => (answer.isSeen ? undefined : { ...answer, isSeen: true }),
    feedback: () => [],
    interaction: (content, answer) => ({
      type: 'long-fill-in',
      response: answer.text.trim(),
      correct: [content.model],
      question: content.question,
      answer: answer.text.trim(),
    }),
    pack({ text, isSeen, met }) {
      return `${isSeen ? 1 : 0}${met.length}${packIds(met)}${packText(text.slice(0, mostTyped), textRoom)}`
    },
    unpack(content, packed) {
      const [, seen, count] = /^([01])(\d)/.exec(packed) ?? []
      if (count === undefined) return undefined
      const ids = unpackIds(packed.slice(2)).slice(0, Number(count))
      const text = unpackText(packed.slice(2 + packIds(ids).length))
      return { text, isSeen: seen === '1', met: metOf(content, { met: ids }).map(({ id }) => id) }
    },
    room: (content) => 2 + packIds(content.criteria.map(({ id }) => id)).length + textRoom,
  },
}

export function emptyCriterion(made: number): Criterion {
  return { id: optionId(made), text: '' }
}

function metOf({ criteria }: OpenAnswerContent, { met }: Pick<OpenAnswer, 'met'>) {
  return criteria.filter(({ id }) => met.includes(id))
}
