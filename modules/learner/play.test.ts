import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Asking } from '~/modules/blocks/block'
import { openBlock } from '~/modules/blocks/blocks'
import { fixtureModule } from './fixture.server'
import type { Kept, Lms, Report } from './lms'
import { moduleData } from './moduleData'
import { type OpenModule, openModule } from './openModule'
import { unpackState } from './packState'
import { openPlay, resultPlace } from './play'
import { isClosed } from './score'

const module = openModule(moduleData(fixtureModule()), openBlock)
const [parts, measuring, reading, exam] = module.pages
const nothingKept: Kept = { state: '', location: '', status: 'not attempted', score: undefined, isPreview: false }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A visit to an LMS that remembers what it was told; `isDown` makes it refuse to keep anything. */
function visit(kept: Partial<Kept> = {}, of = module) {
  const told: { reports: Report[]; commits: number; finished: number; isDown: boolean } = {
    reports: [],
    commits: 0,
    finished: 0,
    isDown: false,
  }
  const lms: Lms = {
    kind: 'scorm12',
    hasOwnBar: false,
    connect: async () => true,
    read: () => ({ ...nothingKept, ...kept }),
    write: (report) => told.reports.push(report),
    commit: async () => {
      told.commits += 1
      return !told.isDown
    },
    finish: async () => {
      told.finished += 1
      return !told.isDown
    },
  }
  const play = openPlay(of, lms, () => {})
  play.goTo(play.play().place)
  return { ...play, told, last: () => told.reports.at(-1)! }
}

/** The module with its first question asked in another manner. */
function askedAs(asking: Asking): OpenModule {
  const [first, ...rest] = module.pages
  return { ...module, pages: [{ ...first!, questions: first!.questions.map((one) => ({ ...one, asking })) }, ...rest] }
}

type Visit = ReturnType<typeof visit>

function answerLessons(play: Visit) {
  const answers: [typeof parts, unknown][] = [
    [parts, 'c'],
    [measuring, ['a', 'b', 'd']],
    [reading, ['a', 'b', 'c', 'd']],
  ]
  for (const [page, answer] of answers) {
    play.goTo(page!.id)
    play.answer(page!.questions[0]!, answer)
    play.check(page!.questions[0]!)
  }
}

function doTest(play: Visit, isRight: boolean) {
  play.goTo(exam!.id)
  const answers = isRight ? [['a', 'b', 'd'], 'c', ['a', 'b', 'c', 'd']] : [['c'], 'a', ['d', 'c', 'b', 'a']]
  for (const [index, asked] of exam!.questions.entries()) play.answer(asked, answers[index])
  play.handIn(exam!)
}

const keptFrom = (report: Report): Partial<Kept> => ({
  state: report.state,
  location: report.location,
  status: report.status,
  score: report.score,
})

test('a first visit says incomplete at once, with the first page seen', async () => {
  const play = visit()
  await vi.advanceTimersByTimeAsync(0)
  expect(play.last()).toMatchObject({ status: 'incomplete', location: 'page0one', score: undefined })
  expect(play.play().saving.kind).toBe('saved')
})

test('choosing is saved together after a second, going to a page at once', async () => {
  const play = visit()
  await vi.advanceTimersByTimeAsync(0)
  for (const option of ['a', 'b', 'c']) play.answer(parts!.questions[0]!, option)
  await vi.advanceTimersByTimeAsync(900)
  expect(play.told.commits).toBe(1)
  expect(play.play().saving.kind).toBe('saving')
  await vi.advanceTimersByTimeAsync(200)
  expect(play.told.commits).toBe(2)
  play.goTo(measuring!.id)
  await vi.advanceTimersByTimeAsync(0)
  expect(play.told.commits).toBe(3)
})

test('a refused commit is told, tried again, and told when it is kept after all', async () => {
  const play = visit()
  play.told.isDown = true
  await vi.advanceTimersByTimeAsync(0)
  expect(play.play().saving.kind).toBe('notSaved')
  await vi.advanceTimersByTimeAsync(3000)
  expect(play.told.commits).toBe(2)
  play.answer(parts!.questions[0]!, 'a')
  expect(play.play().saving.kind).toBe('notSaved')
  play.told.isDown = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(play.play().saving.kind).toBe('saved')
})

test('nothing final is said before it is final, and passing is', () => {
  const play = visit()
  answerLessons(play)
  doTest(play, false)
  play.session.commit()
  expect(play.last()).toMatchObject({ status: 'incomplete', score: 0 })
  play.startAgain(exam!)
  doTest(play, true)
  play.session.commit()
  expect(play.last()).toMatchObject({ status: 'passed', score: 100 })
})

test('failed is said when the last try is used', () => {
  const play = visit()
  doTest(play, false)
  play.startAgain(exam!)
  doTest(play, false)
  play.session.commit()
  expect(play.last()).toMatchObject({ status: 'failed', score: 0 })
})

test('a test with open questions is not handed in', () => {
  const play = visit()
  play.goTo(exam!.id)
  play.answer(exam!.questions[1]!, 'c')
  play.handIn(exam!)
  expect(play.play().unanswered).toEqual(['t1miss', 't3step'])
  expect(play.play().state.tests).toEqual({})
})

test('a new visit goes on at the same page with the same answers and the same shuffle', () => {
  const first = visit()
  answerLessons(first)
  first.session.commit()
  const second = visit(keptFrom(first.last()))
  expect(second.play().place).toBe('page0three')
  expect(second.play().state).toEqual(first.play().state)
})

test('a finished module that is opened again stays passed, whatever is done in it', () => {
  const first = visit()
  answerLessons(first)
  doTest(first, true)
  first.goTo(resultPlace)
  first.session.commit()
  const second = visit(keptFrom(first.last()))
  expect(second.play().place).toBe(resultPlace)
  second.goTo(parts!.id)
  second.session.commit()
  expect(second.last()).toMatchObject({ status: 'passed', score: 100 })
  const withoutState = visit({ status: 'passed', score: 90 })
  withoutState.session.commit()
  expect(withoutState.last()).toMatchObject({ status: 'passed', score: 90 })
})

test('a lesson question keeps its checked answer while it is tried again', () => {
  const play = visit()
  const [asked] = parts!.questions
  play.answer(asked!, 'a')
  play.check(asked!)
  play.tryAgain(asked!)
  play.answer(asked!, 'c')
  expect(play.play().state.answers.q1part).toEqual({ packed: 'a', isChecked: true })
  play.check(asked!)
  expect(play.play().state.answers.q1part).toEqual({ packed: 'c', isChecked: true, tries: 2 })
  play.session.commit()
  expect(play.last().answers).toMatchObject([{ id: 'q1part', score: 1, interaction: { response: ['c'] } }])
})

test('a question with two tries is closed after the second, and one that is shown is not asked again', () => {
  const play = visit({}, askedAs({ tries: 2, showAnswer: true, confidence: false }))
  const [asked] = play.play().module.pages[0]!.questions
  for (const answer of ['a', 'b']) {
    expect(isClosed(play.play().state, asked!)).toBe(false)
    play.answer(asked!, answer)
    play.check(asked!)
  }
  expect(isClosed(play.play().state, asked!)).toBe(true)
  const other = visit({}, askedAs({ tries: 0, showAnswer: true, confidence: false }))
  other.answer(asked!, 'a')
  other.check(asked!)
  other.showAnswer(asked!)
  expect(isClosed(other.play().state, asked!)).toBe(true)
  other.session.commit()
  expect(unpackState(other.last().state)).toMatchObject({ answers: { q1part: { packed: 'a', isShown: true } } })
})

test('who is asked how sure they are says so before it is checked, and the system hears it', () => {
  const play = visit({}, askedAs({ tries: 0, showAnswer: false, confidence: true }))
  const [asked] = play.play().module.pages[0]!.questions
  play.answer(asked!, 'c')
  play.check(asked!)
  expect(play.play().unanswered).toEqual(['q1part'])
  play.beSure(asked!, 2)
  play.check(asked!)
  expect(play.play().state.answers.q1part).toEqual({ packed: 'c', isChecked: true, sure: 2 })
  play.session.commit()
  expect(play.last().answers.map(({ id, interaction }) => [id, interaction.type])).toEqual([
    ['q1part', 'choice'],
    ['q1part-sure', 'likert'],
  ])
})

test('checking without an answer asks for one', () => {
  const play = visit()
  play.check(parts!.questions[0]!)
  expect(play.play().unanswered).toEqual(['q1part'])
  expect(play.play().state.answers).toEqual({})
})

test.each([
  ['newer', { state: '9~from~later' }],
  ['preview', { isPreview: true }],
] as const)('nothing is written over what is kept: %s', async (notice, kept) => {
  const play = visit(kept)
  play.answer(parts!.questions[0]!, 'a')
  await vi.advanceTimersByTimeAsync(5000)
  await play.session.finish()
  expect(play.play().notice).toBe(notice)
  expect(play.told.reports).toEqual([])
  expect(play.told.finished).toBe(1)
})

test('closing waits until everything is kept', async () => {
  const play = visit()
  play.told.isDown = true
  await play.close()
  expect(play.told.finished).toBe(0)
  play.told.isDown = false
  await play.close()
  expect(play.told.finished).toBe(1)
  expect(play.play().saving).toEqual({ kind: 'closed', isKept: true })
})

test('after the end nothing more is sent', async () => {
  const play = visit()
  await play.session.finish()
  const { commits } = play.told
  play.answer(parts!.questions[0]!, 'a')
  await vi.advanceTimersByTimeAsync(120_000)
  await play.session.finish()
  expect(play.told).toMatchObject({ commits, finished: 1 })
})

test('a clock that is put right by a day during a visit makes it neither longer nor shorter', () => {
  const play = visit()
  for (const hours of [24, -48]) {
    vi.advanceTimersByTime(60_000)
    vi.setSystemTime(Date.now() + hours * 3_600_000)
  }
  play.goTo(measuring!.id)
  vi.advanceTimersByTime(30_000)
  vi.setSystemTime(Date.now() - 24 * 3_600_000)
  play.answer(measuring!.questions[0]!, ['a'])
  play.check(measuring!.questions[0]!)
  vi.advanceTimersByTime(0)
  expect(play.last().seconds).toBe(150)
  expect(play.last().answers[0]!.seconds).toBe(30)
})
