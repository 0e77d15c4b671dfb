import { allQuestions } from '~/modules/learner/draw'
import type { OpenModule, OpenQuestion } from '~/modules/learner/openModule'

/** A question as a report names it, with the page on which people meet it. */
export type NamedQuestion = { id: string; words: string; asked: OpenQuestion }

/** All questions of a module in reading order; those of a bank come last. */
export function questionsIn(module: OpenModule): NamedQuestion[] {
  return allQuestions(module).map((asked) => ({ id: asked.id, words: asked.question.words(asked.content), asked }))
}
