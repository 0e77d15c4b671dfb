import type { Language } from '~/db/tables'

/**
 * The right answer of a question as it is printed behind a workbook: what is right, and what its author says, each about
 * one of the answers or, where `about` is empty, about all.
 */
export type PaperAnswer = { right: string[]; said: { about: string; text: string; isRight?: boolean }[] }

/** Undefined where nothing is right or wrong; `id` is that of the block, from which follows what its printed form shows. */
export type AnswerOnPaper<Content> = (
  content: Content,
  at: { id: string; language: Language },
) => PaperAnswer | undefined

type Choice = { about: string; text: string; isRight: boolean }

/** Of a choice: the right ones, and what is said of each, first of those that are right. */
export function choicesOnPaper(choices: Choice[]): PaperAnswer {
  const inOrder = [...choices.filter(({ isRight }) => isRight), ...choices.filter(({ isRight }) => !isRight)]
  return {
    right: choices.filter(({ isRight }) => isRight).map(({ about }) => about),
    said: inOrder.filter(({ text }) => text.trim() !== ''),
  }
}

/** What is said to who has everything right: on paper it explains the answer. */
export function saidToAll(text: string): PaperAnswer['said'] {
  return text.trim() === '' ? [] : [{ about: '', text }]
}
