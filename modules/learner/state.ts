import type { OpenPage, OpenQuestion } from './openModule'
import { scoreOf } from './score'

/** What a learner has done in a module; all that is kept to resume. */
export type LearnerState = {
  /** Gives each learner a shuffle of their own, the same after each return. */
  seed: string
  /** Ids of the pages that were opened. */
  seen: string[]
  /** By block id, in the packed form of its type. */
  answers: Record<string, KeptAnswer>
  /** By page id. */
  tests: Record<string, TestRecord>
}

/** `isChecked`: the learner has asked for a verdict; before that it may still be changed freely. */
export type KeptAnswer = { packed: string; isChecked: boolean }

/** `score` (0 to 100) is of the last time it was handed in; `isIn` until the learner starts again. */
export type TestRecord = { tries: number; score: number; isIn: boolean }

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

export function newState(random = Math.random): LearnerState {
  const seed = Array.from({ length: 4 }, () => letters[Math.floor(random() * 32)]).join('')
  return { seed, seen: [], answers: {}, tests: {} }
}

export function seePage(state: LearnerState, pageId: string): LearnerState {
  return state.seen.includes(pageId) ? state : { ...state, seen: [...state.seen, pageId] }
}

export function giveAnswer(state: LearnerState, { id, question }: OpenQuestion, answer: unknown, isChecked: boolean) {
  return { ...state, answers: { ...state.answers, [id]: { packed: question.pack(answer), isChecked } } }
}

/** Undefined when nothing was answered, or when the answer belongs to another content than this one. */
export function answerOf(state: LearnerState, { id, content, question }: OpenQuestion): unknown {
  const kept = state.answers[id]
  return kept && question.unpack(content, kept.packed)
}

export function isChecked(state: LearnerState, question: OpenQuestion) {
  return Boolean(state.answers[question.id]?.isChecked) && answerOf(state, question) !== undefined
}

/** Hands in a test: from now on its score counts, and its answers stay as they are. */
export function handIn(state: LearnerState, page: OpenPage): LearnerState {
  const tries = (state.tests[page.id]?.tries ?? 0) + 1
  return {
    ...state,
    tests: { ...state.tests, [page.id]: { tries, score: scoreOf(state, page.questions), isIn: true } },
  }
}

/** Starts a test again with empty answers; the score of the last time stays until it is handed in again. */
export function startAgain(state: LearnerState, page: OpenPage): LearnerState {
  const record = state.tests[page.id]
  if (!record) return state
  const asked = new Set(page.questions.map((question) => question.id))
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => !asked.has(id)))
  return { ...state, answers, tests: { ...state.tests, [page.id]: { ...record, isIn: false } } }
}
