import type { Block } from '../block'
import { optionId } from '../option'
import { isWhole, type Pairing, packPairing, pairingRoom, shareRight, unpackPairing } from '../pairing'

/** What belongs together. The id is of both sides, and never reused. */
export type Pair = { id: string; left: string; right: string }
/** A wrong answer on the right-hand side. */
export type Extra = { id: string; text: string }

/** `made` counts all pairs and extras ever made: they share their ids. */
export type MatchContent = {
  question: string
  pairs: Pair[]
  extras: Extra[]
  made: number
  feedbackRight: string
  feedbackWrong: string
}

/** Things to put with what belongs to them; the answer says which right-hand id stands with which left-hand one. */
export const match: Block<MatchContent, Pairing> = {
  type: 'match',
  version: 1,
  upgrade: (content) => content as MatchContent,
  empty: () => ({
    question: '',
    pairs: [0, 1, 2].map(emptyPair),
    extras: [],
    made: 3,
    feedbackRight: '',
    feedbackWrong: '',
  }),
  texts: ({ question, pairs, extras, feedbackRight, feedbackWrong }) => [
    { path: 'question', text: question },
    ...pairs.flatMap(({ left, right }, place) => [
      { path: `pairs.${place}.left`, text: left },
      { path: `pairs.${place}.right`, text: right },
    ]),
    ...extras.map(({ text }, place) => ({ path: `extras.${place}.text`, text })),
    { path: 'feedbackRight', text: feedbackRight },
    { path: 'feedbackWrong', text: feedbackWrong },
  ],
  question: {
    words: (content) => content.question,
    score: (content, answer) => shareRight(answer, rightPairing(content), answersOf(content).length),
    isAnswered: (content, answer) => isWhole(answer, leftIds(content)),
    feedback(content, answer) {
      const isRight = content.pairs.every(({ id }) => answer[id] === id)
      const text = isRight ? content.feedbackRight : content.feedbackWrong
      return text ? [{ about: '', text }] : []
    },
    interaction: (content, answer) => ({
      type: 'matching',
      response: Object.entries(answer),
      correct: [Object.entries(rightPairing(content))],
      question: content.question,
      answer: content.pairs.map(({ id, left }) => `${left}: ${textOf(content, answer[id])}`).join('; '),
    }),
    pack: packPairing,
    unpack: (content, packed) => unpackPairing(packed, leftIds(content), answerIds(content)),
    room: (content) => pairingRoom(leftIds(content), answerIds(content)),
  },
}

export function emptyPair(made: number): Pair {
  return { id: optionId(made), left: '', right: '' }
}

/** All that can be chosen on the right, the wrong ones too. */
export function answersOf({ pairs, extras }: MatchContent) {
  return [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras]
}

export function textOf(content: MatchContent, id: string | undefined) {
  return answersOf(content).find((answer) => answer.id === id)?.text ?? ''
}

function answerIds(content: MatchContent) {
  return answersOf(content).map(({ id }) => id)
}

function leftIds({ pairs }: MatchContent) {
  return pairs.map(({ id }) => id)
}

function rightPairing(content: MatchContent): Pairing {
  return Object.fromEntries(leftIds(content).map((id) => [id, id]))
}
