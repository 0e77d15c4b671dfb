import type { OpenModule } from './openModule'
import { packState } from './packState'
import { mostTries } from './state'

/** What SCORM 1.2 RTE 3.4.7 lets a package keep in `cmi.suspend_data`. */
export const scorm12Room = 4096

/** The most characters that the state of a learner in this module can take: all pages seen, all questions answered. */
export function roomNeeded(module: OpenModule) {
  const questions = module.pages.flatMap((page) => page.questions)
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
        .map((page) => [page.id, { tries: 999, score: 100, isIn: true }]),
    ),
  }).length
}
