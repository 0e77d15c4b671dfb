import type { Block } from '../block'

export type TrueFalseContent = {
  statement: string
  /** Null while its author has not said it. */
  isTrue: boolean | null
  /** Read by whoever answered that it is true. */
  feedbackTrue: string
  feedbackFalse: string
}

/** A statement that is true or false; the answer is what the learner says of it. */
export const trueFalse: Block<TrueFalseContent, boolean> = {
  type: 'trueFalse',
  version: 1,
  upgrade: (content) => content as TrueFalseContent,
  empty: () => ({ statement: '', isTrue: null, feedbackTrue: '', feedbackFalse: '' }),
  texts: ({ statement, feedbackTrue, feedbackFalse }) => [
    { path: 'statement', text: statement },
    { path: 'feedbackTrue', text: feedbackTrue },
    { path: 'feedbackFalse', text: feedbackFalse },
  ],
  question: {
    words: (content) => content.statement,
    score: (content, answer) => (answer === content.isTrue ? 1 : 0),
    feedback(content, answer) {
      const text = answer ? content.feedbackTrue : content.feedbackFalse
      return text ? [{ about: '', text }] : []
    },
    interaction: (content, answer) => ({
      type: 'true-false',
      response: answer,
      correct: content.isTrue === null ? [] : [content.isTrue],
      question: content.statement,
      answer: String(answer),
    }),
    pack: (answer) => (answer ? 't' : 'f'),
    unpack: (_content, packed) => (packed === 't' ? true : packed === 'f' ? false : undefined),
    room: () => 1,
  },
}
