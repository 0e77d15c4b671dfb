import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBlock } from '~/modules/blocks/blocks'
import { fixtureModule } from './fixture.server'
import { moduleData } from './moduleData'
import { type OpenModule, openModule } from './openModule'
import { packState, unpackState } from './packState'
import { outcomeOf, scoreOf, testStatus, triesLeft } from './score'
import { checkAnswer, giveAnswer, handIn, type LearnerState, newState, seePage, startAgain } from './state'
import { stateFor } from './stateFor'

const module = openModule(moduleData(fixtureModule()), openBlock)
const withoutTest: OpenModule = { ...module, pages: module.pages.slice(0, 3) }
const test1 = module.pages[3]!
const right: Record<string, unknown> = {
  q1part: 'c',
  q2miss: ['a', 'b', 'd'],
  q3step: ['a', 'b', 'c', 'd'],
  t1miss: ['a', 'b', 'd'],
  t2part: 'c',
  t3step: ['a', 'b', 'c', 'd'],
}
const wrong: Record<string, unknown> = { ...right, t1miss: ['c'], t2part: 'a', t3step: ['d', 'c', 'b', 'a'] }

function answered(state: LearnerState, of: OpenModule, answers: Record<string, unknown>, isChecked = true) {
  const give = isChecked ? checkAnswer : giveAnswer
  return of.pages
    .flatMap((page) => page.questions)
    .reduce((so, asked) => (asked.id in answers ? give(so, asked, answers[asked.id]) : so), state)
}
const seen = (of: OpenModule, state = newState()) => of.pages.reduce((so, page) => seePage(so, page.id), state)

test('a module with a test is passed when all pages are seen and the test reached its mark', () => {
  const good = handIn(answered(newState(), module, right), test1)
  expect(outcomeOf(module, good)).toMatchObject({ status: 'incomplete', score: 100 })
  expect(outcomeOf(module, seen(module, good))).toMatchObject({ status: 'passed', score: 100, pagesLeft: [] })
})

test('a test that is answered and not handed in counts for nothing', () => {
  expect(outcomeOf(module, seen(module, answered(newState(), module, right)))).toMatchObject({
    status: 'incomplete',
    score: undefined,
    pagesLeft: [{ id: test1.id }],
  })
})

test('it is failed only when there are no tries left', () => {
  const first = handIn(seen(module, answered(newState(), module, wrong)), test1)
  expect(testStatus(module, first, test1)).toBe('again')
  expect(triesLeft(module, first, test1)).toBe(1)
  expect(outcomeOf(module, first)).toMatchObject({ status: 'incomplete', score: 0 })
  const second = handIn(answered(startAgain(first, test1), module, wrong), test1)
  expect(outcomeOf(module, second)).toMatchObject({ status: 'failed', score: 0 })
  const endless = { ...module, testAttempts: 0 }
  expect(outcomeOf(endless, second)).toMatchObject({ status: 'incomplete' })
})

test('starting the test again empties its answers, and keeps those of the lessons and the score so far', () => {
  const first = handIn(answered(newState(), module, { ...right, t2part: 'a' }), test1)
  const again = startAgain(first, test1)
  expect(Object.keys(again.answers)).toEqual(['q1part', 'q2miss', 'q3step'])
  expect(outcomeOf(module, again).score).toBe(67)
  expect(testStatus(module, again, test1)).toBe('open')
})

test('partly right answers count for their part, and what the learner reads decides', () => {
  const half = { ...right, t1miss: ['a', 'b'], t2part: 'c', t3step: ['b', 'a', 'c', 'd'] }
  const state = handIn(seen(module, answered(newState(), module, half)), test1)
  expect(outcomeOf(module, state).score).toBe(78)
  expect(outcomeOf({ ...module, passMark: 78 }, state).status).toBe('passed')
  expect(outcomeOf({ ...module, passMark: 79 }, state).status).toBe('incomplete')
})

test('without a test it is completed when all pages are seen and all questions are answered', () => {
  const state = seen(withoutTest, answered(newState(), withoutTest, { ...right, q1part: 'a' }))
  expect(outcomeOf(withoutTest, state)).toMatchObject({ status: 'completed', score: 67 })
  const chosenOnly = seen(withoutTest, answered(newState(), withoutTest, right, false))
  expect(outcomeOf(withoutTest, chosenOnly)).toMatchObject({ status: 'incomplete', score: undefined })
})

test('a module that only shows things is completed by seeing it, without a score', () => {
  const plain = { ...module, pages: module.pages.map((page) => ({ ...page, kind: 'lesson' as const, questions: [] })) }
  expect(outcomeOf(plain, seen(plain))).toEqual({ status: 'completed', score: undefined, pagesLeft: [] })
})

test('state of version 1.0 opens in version 1.1: what is gone is left out, what is new is unanswered', () => {
  const data = moduleData(fixtureModule())
  const next = openModule(
    {
      ...data,
      pages: [...data.pages.slice(1), { id: 'newpage', title: 'Nieuw', kind: 'lesson', blocks: [] }],
    },
    openBlock,
  )
  const kept = unpackState(packState(seen(module, answered(newState(), module, right)))) as LearnerState
  const state = stateFor(next, kept)
  expect(state.seen).toEqual(['page0two', 'page0three', 'page0test'])
  expect(Object.keys(state.answers)).not.toContain('q1part')
  expect(outcomeOf(next, state).pagesLeft.map((page) => page.id)).toEqual(['page0test', 'newpage'])
})

test('any answers give the same outcome before and after they were kept', () => {
  const answers = fc.record({
    q1part: fc.constantFrom('a', 'b', 'c'),
    q2miss: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
    t1miss: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
    t2part: fc.constantFrom('a', 'b', 'c'),
    t3step: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
  })
  fc.assert(
    fc.property(answers, fc.boolean(), (given, isHandedIn) => {
      const before = seen(module, answered(newState(), module, given))
      const state = isHandedIn ? handIn(before, test1) : before
      const kept = unpackState(packState(state)) as LearnerState
      expect(outcomeOf(module, stateFor(module, kept))).toEqual(outcomeOf(module, state))
    }),
  )
})

test('the order of questions, and that in which they were answered, makes no difference to a score', () => {
  const questions = module.pages.flatMap((page) => page.questions)
  const shares = fc.array(fc.constantFrom(0, 0.1, 1 / 3, 0.5, 2 / 3, 0.7, 1), { minLength: 1, maxLength: 12 })
  const shuffled = (count: number) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count })
  const any = shares.chain((all) => fc.tuple(fc.constant(all), shuffled(all.length), shuffled(all.length)))
  fc.assert(
    fc.property(any, ([all, answeredIn, askedIn]) => {
      const asked = all.map((share, n) => {
        const { question, ...rest } = questions[0]!
        return { ...rest, id: `q${n}`, question: { ...question, score: () => share } }
      })
      const answered = (order: number[]) => order.reduce((so, n) => checkAnswer(so, asked[n]!, 'a'), newState())
      const here = scoreOf(answered([...all.keys()]), asked)
      expect(
        scoreOf(
          answered(answeredIn),
          askedIn.map((n) => asked[n]!),
        ),
      ).toBe(here)
    }),
    { numRuns: 3000 },
  )
})
