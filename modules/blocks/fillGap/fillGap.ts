import type { Block } from '../block'
import { gapSigns, stretchesIn, textAround } from '../markedText'
import { gapsOf } from './gaps'
import { answerPatterns, isRight, pointsOf } from './judge'
import { packAnswer, roomOf, unpackAnswer } from './pack'

/** `inside` is what stands between the braces: the right answers, with `|` between. */
export type Gap = {
  id: string
  inside: string
  /** Wrong answers to choose from, with `|` between; without any, the learner types. */
  others: string
  /** What is said to who had it wrong. */
  hint: string
}

/** `gapsMade` counts all gaps ever made, so that no id is used twice. */
export type FillGapContent = {
  question: string
  text: string
  gaps: Gap[]
  gapsMade: number
  mayMistype: boolean
  feedbackRight: string
  feedbackWrong: string
}

/** By the id of the gap: what was typed or chosen. */
export type FillGapAnswer = Record<string, string>

/** A text with gaps to fill in. */
export const fillGap: Block<FillGapContent, FillGapAnswer> = {
  type: 'fillGap',
  version: 1,
  upgrade: (content) => content as FillGapContent,
  empty: () => ({
    question: '',
    text: '',
    gaps: [],
    gapsMade: 0,
    mayMistype: false,
    feedbackRight: '',
    feedbackWrong: '',
  }),
  texts: ({ question, text, gaps, feedbackRight, feedbackWrong }) => [
    { path: 'question', text: question },
    { path: 'text', text },
    ...gaps.flatMap(({ others, hint }, place) => [
      { path: `gaps.${place}.others`, text: others },
      { path: `gaps.${place}.hint`, text: hint },
    ]),
    { path: 'feedbackRight', text: feedbackRight },
    { path: 'feedbackWrong', text: feedbackWrong },
  ],
  question: {
    words: ({ question, text }) => `${question} ${textAround(text, stretchesIn(text, gapSigns)).join('…')}`.trim(),
    score(content, answer) {
      const gaps = gapsOf(content)
      const sum = gaps.reduce((total, gap) => total + pointsOf(gap, answer[gap.id] ?? '', content), 0)
      return gaps.length === 0 ? 0 : Math.max(0, sum / gaps.length)
    },
    isAnswered: (content, answer) => gapsOf(content).every(({ id }) => (answer[id] ?? '').trim() !== ''),
    feedback(content, answer) {
      const wrong = gapsOf(content).filter((gap) => !isRight(gap, answer[gap.id] ?? '', content))
      const whole = wrong.length === 0 ? content.feedbackRight : content.feedbackWrong
      const hints = wrong.map(({ id, hint }) => ({ about: answer[id] ?? '', text: hint }))
      return [{ about: '', text: whole }, ...hints].filter(({ text }) => text !== '')
    },
    interaction(content, answer) {
      const response = gapsOf(content).map(({ id }) => answer[id] ?? '')
      return {
        type: 'fill-in',
        response,
        correct: answerPatterns(content, answer),
        question: fillGap.question!.words(content),
        answer: response.join('; '),
      }
    },
    pack: packAnswer,
    unpack: unpackAnswer,
    room: roomOf,
  },
}
