import type { Block } from '../block'
import { type ChoiceContent, choiceTexts, emptyChoice, packIds, unpackIds } from '../option'

/** One or more answers out of several; the answer is the ids of the chosen options. */
export const multipleChoice: Block<ChoiceContent, string[]> = {
  type: 'multipleChoice',
  version: 1,
  upgrade: (content) => content as ChoiceContent,
  empty: emptyChoice,
  texts: choiceTexts,
  question: {
    words: (content) => content.question,
    /** A wrong choice takes away what a right one gives, never below 0: choosing everything earns nothing. */
    score(content, answer) {
      const right = content.options.filter((option) => option.isRight).length
      const found = chosen(content, answer).filter((option) => option.isRight).length
      const wrong = chosen(content, answer).length - found
      return right === 0 ? 0 : Math.max(0, (found - wrong) / right)
    },
    feedback: (content, answer) =>
      chosen(content, answer)
        .filter((option) => option.feedback)
        .map((option) => ({ about: option.text, text: option.feedback })),
    interaction: (content, answer) => ({
      type: 'choice',
      response: chosen(content, answer).map((option) => option.id),
      correct: [content.options.filter((option) => option.isRight).map((option) => option.id)],
      question: content.question,
      answer: chosen(content, answer)
        .map((option) => option.text)
        .join('; '),
    }),
    pack: packIds,
    unpack(content, packed) {
      const ids = chosen(content, unpackIds(packed)).map((option) => option.id)
      return ids.length > 0 ? ids : undefined
    },
    room: (content) => packIds(content.options.map((option) => option.id)).length,
  },
}

function chosen(content: ChoiceContent, answer: string[]) {
  return content.options.filter((option) => answer.includes(option.id))
}
