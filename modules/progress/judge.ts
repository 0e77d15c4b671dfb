import { questionsOn } from '~/modules/learner/draw'
import { type OpenModule, type OpenPage, testsOf } from '~/modules/learner/openModule'
import { unpackState } from '~/modules/learner/packState'
import { type Outcome, outcomeOf, scoreOf } from '~/modules/learner/score'
import type { LearnerState } from '~/modules/learner/state'
import { stateFor } from '~/modules/learner/stateFor'

/** `score` is `unknown` when it hangs on answers that are gone: a test that was started again before we saw it. */
export type Judged = { state: LearnerState; status: Outcome['status']; score: number | undefined | 'unknown' }

/** The score of a test as its answers gave it the last time it was handed in; undefined when those were never seen. */
export type ScoreBefore = (page: OpenPage, tries: number) => number | undefined

const nothingDone: LearnerState = { seed: '', seen: [], answers: {}, tests: {} }

/**
 * What the answers in a state come to by the rules of a module: the same code that the learner's screen uses, but no
 * score that the state only says. Undefined for a state of a newer format. One that is none of ours has no answers.
 */
export function judge(module: OpenModule, suspendData: string, before: ScoreBefore): Judged | undefined {
  const found = unpackState(suspendData)
  if (found === 'newer') return undefined
  const told = found ? stateFor(module, found) : nothingDone
  const scores = testsOf(module).map((page) => [page, ownScore(told, page, before)] as const)
  const state = { ...told, tests: { ...told.tests } }
  for (const [page, score] of scores) if (score !== undefined) state.tests[page.id] = { ...told.tests[page.id]!, score }
  const isKnown = scores.every(([page, score]) => score !== undefined || !told.tests[page.id]?.tries)
  const { status, score } = outcomeOf(module, state)
  return { state, status, score: isKnown ? score : 'unknown' }
}

function ownScore(state: LearnerState, page: OpenPage, before: ScoreBefore) {
  const record = state.tests[page.id]
  if (record?.isIn) return scoreOf(state, questionsOn(page, state))
  return record?.tries ? before(page, record.tries) : undefined
}
