import { questionsOn } from './draw'
import { type OpenModule, type OpenPage, type OpenQuestion, testsOf } from './openModule'
import { answerOf, isChecked, type LearnerState, triesOf } from './state'

/** The mean of the questions that have a score, all of one weight, as a whole number from 0 to 100; unanswered is 0. */
export function scoreOf(state: LearnerState, questions: OpenQuestion[]) {
  const counted = questions.filter(isScored)
  if (counted.length === 0) return 0
  const sum = counted.reduce((total, question) => total + pointsOf(state, question), 0)
  // Thirds and tenths do not add up to the same in any order, and a half may not hang on that.
  return Math.round(Number(((100 * sum) / counted.length).toFixed(9)))
}

export function isScored({ question, content }: OpenQuestion) {
  return !question.isUnscored?.(content)
}

export function pointsOf(state: LearnerState, asked: OpenQuestion) {
  const answer = answerOf(state, asked)
  return answer === undefined ? 0 : asked.question.score(asked.content, answer)
}

/** A lesson question that is not asked again: it is right, it was shown, or its tries are used up. */
export function isClosed(state: LearnerState, asked: OpenQuestion) {
  if (!isChecked(state, asked)) return false
  const { tries } = asked.asking
  const isUsedUp = tries > 0 && triesOf(state, asked.id) >= tries
  return isUsedUp || Boolean(state.answers[asked.id]?.isShown) || (isScored(asked) && pointsOf(state, asked) >= 1)
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

/** When the time of the open try is over, in milliseconds since 1970; undefined without a limit, `notStarted` before its start. */
export function endOfTest(module: OpenModule, state: LearnerState, page: OpenPage) {
  if (!module.testMinutes || testStatus(module, state, page) !== 'open') return undefined
  const startedAt = state.tests[page.id]?.startedAt
  return startedAt === undefined ? 'notStarted' : (startedAt + module.testMinutes * 60) * 1000
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

/** The part of the pages that asks nothing more: done, or a test that was failed for good. */
export function progressOf(module: OpenModule, state: LearnerState) {
  const { pagesLeft } = outcomeOf(module, state)
  const open = pagesLeft.filter((page) => !state.seen.includes(page.id) || testStatus(module, state, page) !== 'failed')
  return module.pages.length > 0 ? 1 - open.length / module.pages.length : 1
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
  const questions = module.pages.flatMap((page) => page.questions).filter(isScored)
  const areAnswered = questions.length > 0 && questions.every((question) => isChecked(state, question))
  return areAnswered ? scoreOf(state, questions) : undefined
}

function scoreOfTests(state: LearnerState, tests: OpenPage[]) {
  const records = tests.map((page) => ({
    weight: questionsOn(page, state).filter(isScored).length,
    record: state.tests[page.id],
  }))
  if (records.some(({ record }) => !record?.tries)) return undefined
  const weight = records.reduce((sum, part) => sum + part.weight, 0)
  return Math.round(records.reduce((sum, part) => sum + part.weight * part.record!.score, 0) / weight)
}
