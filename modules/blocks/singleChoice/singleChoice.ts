import type { Block } from '../block'
import { type ChoiceContent, choiceTexts, emptyChoice, packIds, unpackIds } from '../option'

/** One answer out of several; the answer is the id of the chosen option. */
export const singleChoice: Block<ChoiceContent, string> = {
  type: 'singleChoice',
  version: 1,
  upgrade: (content) => content as ChoiceContent,
  empty: emptyChoice,
  texts: choiceTexts,
  question: {
    words: (content) => content.question,
    score: (content, answer) => (chosen(content, answer)?.isRight ? 1 : 0),
    feedback(content, answer) {
      const text = chosen(content, answer)?.feedback
      return text ? [{ about: '', text }] : []
    },
    interaction: (content, answer) => ({
      type: 'choice',
      response: [answer],
      correct: content.options.filter((option) => option.isRight).map((option) => [option.id]),
      question: content.question,
      answer: chosen(content, answer)?.text ?? '',
    }),
    pack: (answer) => packIds([answer]),
    unpack: (content, packed) => unpackIds(packed).find((id) => chosen(content, id)),
    room: (content) => Math.max(0, ...content.options.map((option) => packIds([option.id]).length)),
  },
}

function chosen(content: ChoiceContent, id: string) {
  return content.options.find((option) => option.id === id)
}
