import { type OpenModule, type OpenPage, type OpenQuestion, testsOf } from './openModule'
import { answerOf, isChecked, type LearnerState } from './state'

/** The mean of the questions, all of one weight, as a whole number from 0 to 100; unanswered is 0. */
export function scoreOf(state: LearnerState, questions: OpenQuestion[]) {
  if (questions.length === 0) return 0
  const sum = questions.reduce((total, question) => total + pointsOf(state, question), 0)
  return Math.round((100 * sum) / questions.length)
}

export function pointsOf(state: LearnerState, asked: OpenQuestion) {
  const answer = answerOf(state, asked)
  return answer === undefined ? 0 : asked.question.score(asked.content, answer)
}

export type TestStatus = 'open' | 'passed' | 'again' | 'failed'

/**
 * `open`: not handed in, or started again; `again`: not passed, and it may be done again; `failed`: no tries left.
 * What is compared with the pass mark is the whole number that the learner reads.
 */
export function testStatus(module: OpenModule, state: LearnerState, page: OpenPage): TestStatus {
  const record = state.tests[page.id]
  if (!record) return 'open'
  if (record.isIn && record.score >= module.passMark) return 'passed'
  if (!record.isIn) return 'open'
  return triesLeft(module, state, page) === 0 ? 'failed' : 'again'
}

/** Infinity when the module sets no limit. */
export function triesLeft(module: OpenModule, state: LearnerState, page: OpenPage) {
  if (module.testAttempts === 0) return Number.POSITIVE_INFINITY
  return Math.max(0, module.testAttempts - (state.tests[page.id]?.tries ?? 0))
}

export type Outcome = {
  status: 'incomplete' | 'completed' | 'passed' | 'failed'
  /** 0 to 100; undefined until there is something to count. */
  score: number | undefined
  /** Pages not seen yet, and lesson pages with questions to answer when those count. */
  pagesLeft: OpenPage[]
}

/**
 * Complete is: all pages seen, and all tests passed; in a module without a test: all questions answered.
 * Failed is: a test not passed and no tries left.
 */
export function outcomeOf(module: OpenModule, state: LearnerState): Outcome {
  const tests = testsOf(module)
  const statuses = tests.map((page) => testStatus(module, state, page))
  const pagesLeft = module.pages.filter((page) => !isDone(module, state, page, tests.length === 0))
  return { status: statusOf(statuses, pagesLeft), score: scoreOfModule(module, state, tests), pagesLeft }
}

function statusOf(tests: TestStatus[], pagesLeft: OpenPage[]) {
  if (tests.includes('failed')) return 'failed'
  if (pagesLeft.length > 0) return 'incomplete'
  return tests.length > 0 ? 'passed' : 'completed'
}

function isDone(module: OpenModule, state: LearnerState, page: OpenPage, answersCount: boolean) {
  if (!state.seen.includes(page.id)) return false
  if (page.kind === 'test') return testStatus(module, state, page) === 'passed'
  return !answersCount || page.questions.every((question) => isChecked(state, question))
}

function scoreOfModule(module: OpenModule, state: LearnerState, tests: OpenPage[]) {
  if (tests.length > 0) return scoreOfTests(state, tests)
  const questions = module.pages.flatMap((page) => page.questions)
  const areAnswered = questions.length > 0 && questions.every((question) => isChecked(state, question))
  return areAnswered ? scoreOf(state, questions) : undefined
}

function scoreOfTests(state: LearnerState, tests: OpenPage[]) {
  const records = tests.map((page) => ({ weight: page.questions.length, record: state.tests[page.id] }))
  if (records.some(({ record }) => !record)) return undefined
  const weight = records.reduce((sum, part) => sum + part.weight, 0)
  return Math.round(records.reduce((sum, part) => sum + part.weight * part.record!.score, 0) / weight)
}
