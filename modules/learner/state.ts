import { questionsOn } from './draw'
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
export type KeptAnswer = {
  packed: string
  isChecked: boolean
  /** How often it was checked, once that is more than once; it counts to 35. */
  tries?: number
  /** The learner has asked for the right answer; it is not asked again. */
  isShown?: true
  /** How sure the learner said they were: 0 is a guess, 2 is certain. */
  sure?: Sureness
}

export type Sureness = 0 | 1 | 2

/** One character holds it (packState.ts). */
export const mostTries = 35

/** `score` (0 to 100) is of the last time it was handed in; `isIn` until the learner starts again. */
export type TestRecord = {
  tries: number
  score: number
  isIn: boolean
  /** When the open try of a test with a time limit began, in seconds since 1970. */
  startedAt?: number
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

export function newState(random = Math.random): LearnerState {
  const seed = Array.from({ length: 4 }, () => letters[Math.floor(random() * 32)]).join('')
  return { seed, seen: [], answers: {}, tests: {} }
}

export function seePage(state: LearnerState, pageId: string): LearnerState {
  return state.seen.includes(pageId) ? state : { ...state, seen: [...state.seen, pageId] }
}

/** An answer that may still be changed. */
export function giveAnswer(state: LearnerState, { id, question }: OpenQuestion, answer: unknown): LearnerState {
  return withAnswer(state, id, { packed: question.pack(answer), isChecked: false })
}

/** An answer that is looked at: one try more. */
export function checkAnswer(state: LearnerState, asked: OpenQuestion, answer: unknown, sure?: Sureness): LearnerState {
  const tries = Math.min(mostTries, triesOf(state, asked.id) + 1)
  return withAnswer(state, asked.id, {
    packed: asked.question.pack(answer),
    isChecked: true,
    ...(tries > 1 ? { tries } : {}),
    ...(sure === undefined ? {} : { sure }),
  })
}

/** The learner wants to see the right answer of a question that was checked. */
export function showAnswer(state: LearnerState, id: string): LearnerState {
  const kept = state.answers[id]
  return kept ? withAnswer(state, id, { ...kept, isShown: true }) : state
}

function withAnswer(state: LearnerState, id: string, answer: KeptAnswer): LearnerState {
  return { ...state, answers: { ...state.answers, [id]: answer } }
}

/** How often a question was checked. */
export function triesOf(state: LearnerState, id: string) {
  const kept = state.answers[id]
  return kept?.isChecked ? (kept.tries ?? 1) : 0
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
  const score = scoreOf(state, questionsOn(page, state))
  return { ...state, tests: { ...state.tests, [page.id]: { tries, score, isIn: true } } }
}

/** Starts the clock of a test with a time limit, for the try that is open. */
export function startClock(state: LearnerState, page: OpenPage, now: number): LearnerState {
  const record = state.tests[page.id] ?? { tries: 0, score: 0, isIn: false }
  const startedAt = Math.floor(now / 1000)
  return { ...state, tests: { ...state.tests, [page.id]: { ...record, isIn: false, startedAt } } }
}

/** Starts a test again with empty answers; the score of the last time stays until it is handed in again. */
export function startAgain(state: LearnerState, page: OpenPage): LearnerState {
  const record = state.tests[page.id]
  if (!record) return state
  const asked = new Set(questionsOn(page, state).map((question) => question.id))
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => !asked.has(id)))
  return {
    ...state,
    answers,
    tests: { ...state.tests, [page.id]: { tries: record.tries, score: record.score, isIn: false } },
  }
}
