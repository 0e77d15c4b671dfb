import { allQuestions } from './draw'
import type { OpenModule } from './openModule'
import type { LearnerState } from './state'

/** Leaves out what belongs to pages and blocks that this version of the module does not have. */
export function stateFor(module: OpenModule, state: LearnerState): LearnerState {
  const pages = new Set(module.pages.map((page) => page.id))
  const questions = new Set(allQuestions(module).map((question) => question.id))
  const known = <T>(record: Record<string, T>, ids: Set<string>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))
  return {
    seed: state.seed,
    seen: state.seen.filter((id) => pages.has(id)),
    answers: known(state.answers, questions),
    tests: known(state.tests, pages),
  }
}
