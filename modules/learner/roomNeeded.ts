import type { OpenModule, OpenQuestion } from './openModule'
import { packState } from './packState'
import { mostTries } from './state'

/** What SCORM 1.2 RTE 3.4.7 lets a package keep in `cmi.suspend_data`. */
export const scorm12Room = 4096

/** Everybody’s questions, and of the bank those that take the most room, as many as are drawn. */
function mostQuestions({ pages, bank }: OpenModule) {
  const roomOf = ({ id, question, content }: OpenQuestion) => id.length + question.room(content)
  const drawn = pages.flatMap((page) => page.asks).reduce((sum, ask) => sum + ('bank' in ask ? ask.count : 0), 0)
  const largest = bank.flat().toSorted((a, b) => roomOf(b) - roomOf(a))
  return [...pages.flatMap((page) => page.questions), ...largest.slice(0, drawn)]
}

/** The most characters that the state of a learner in this module can take: all pages seen, all questions answered. */
export function roomNeeded(module: OpenModule) {
  const questions = mostQuestions(module)
  const longest = ({ question, content }: (typeof questions)[number]) => 'x'.repeat(question.room(content))
  const marks = ({ asking }: (typeof questions)[number]) => ({
    tries: mostTries,
    ...(asking.showAnswer ? { isShown: true as const } : {}),
    ...(asking.confidence ? { sure: 2 as const } : {}),
  })
  return packState({
    seed: 'seed',
    seen: module.pages.map((page) => page.id),
    answers: Object.fromEntries(
      questions.map((asked) => [asked.id, { packed: longest(asked), isChecked: true, ...marks(asked) }]),
    ),
    tests: Object.fromEntries(
      module.pages
        .filter((page) => page.kind === 'test')
        .map((page) => [page.id, { tries: 999, score: 100, isIn: true, startedAt: 4_000_000_000 }]),
    ),
  }).length
}
