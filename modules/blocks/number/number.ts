import type { Block } from '../block'
import { packText, unpackText } from '../shortText'
import type { KnownUnit } from '../units'
import { boundsOf, judge, signOf, whyUnread } from './judge'

export type NumberUnit = KnownUnit | 'pieces' | 'own' | 'none'

/** A number that somebody gets who makes a typical mistake. */
export type Mistake = { id: string; value: string; tolerance: string; feedback: string }

/** Numbers are kept as their author typed them. `mistakesMade` counts all mistakes ever made, so that no id is used twice. */
export type NumberContent = {
  question: string
  /** What is right: a nominal value with deviations, or from a least to a most. */
  given: 'tolerance' | 'limits'
  nominal: string
  minus: string
  plus: string
  least: string
  most: string
  unit: NumberUnit
  ownUnit: string
  /** The learner types the unit behind the number. */
  typeUnit: boolean
  /** How many times the tolerance still earns half; 0 is never. */
  close: number
  feedbackRight: string
  feedbackLow: string
  feedbackHigh: string
  mistakes: Mistake[]
  mistakesMade: number
}

/** What the state keeps of a typed number; more is cut off. */
const room = 40

/** A number with a tolerance and a unit; the answer is the text as it was typed. */
export const number: Block<NumberContent, string> = {
  type: 'number',
  version: 1,
  upgrade: (content) => content as NumberContent,
  empty: () => ({
    question: '',
    given: 'tolerance',
    nominal: '',
    minus: '',
    plus: '',
    least: '',
    most: '',
    unit: 'mm',
    ownUnit: '',
    typeUnit: false,
    close: 0,
    feedbackRight: '',
    feedbackLow: '',
    feedbackHigh: '',
    mistakes: [],
    mistakesMade: 0,
  }),
  texts: ({ question, unit, ownUnit, feedbackRight, feedbackLow, feedbackHigh, mistakes }) => [
    { path: 'question', text: question },
    ...(unit === 'own' ? [{ path: 'ownUnit', text: ownUnit }] : []),
    { path: 'feedbackRight', text: feedbackRight },
    { path: 'feedbackLow', text: feedbackLow },
    { path: 'feedbackHigh', text: feedbackHigh },
    ...mistakes.map(({ feedback }, place) => ({ path: `mistakes.${place}.feedback`, text: feedback })),
  ],
  question: {
    words: (content) => content.question,
    score(content, answer) {
      const { verdict, isClose, mistake } = judge(content, answer)
      return verdict === 'right' ? 1 : isClose && !mistake ? 0.5 : 0
    },
    isAnswered: (content, answer) => whyUnread(content, answer) === undefined,
    feedback(content, answer) {
      const { verdict, mistake } = judge(content, answer)
      const ofVerdict = {
        right: content.feedbackRight,
        low: content.feedbackLow,
        high: content.feedbackHigh,
        otherUnit: '',
      }
      const text = mistake?.feedback || ofVerdict[verdict]
      return text ? [{ about: '', text }] : []
    },
    interaction: (content, answer) => ({
      type: 'numeric',
      response: judge(content, answer).value,
      correct: [boundsOf(content)].flatMap((bounds) => bounds ?? []),
      question: content.question,
      answer: content.typeUnit ? answer.trim() : `${answer.trim()} ${signOf(content)}`.trim(),
    }),
    pack: (answer) => packText(answer, room),
    unpack: (_content, packed) => unpackText(packed),
    room: () => room,
  },
}
