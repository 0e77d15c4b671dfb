import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openBlock } from '~/modules/blocks/blocks'
import type { DocumentNode, LearningModule } from '~/modules/blocks/document'
import { optionId } from '~/modules/blocks/option'
import { drawn, questionsOn } from './draw'
import { fixtureModule } from './fixture.server'
import { moduleData } from './moduleData'
import { openModule } from './openModule'
import { packState, unpackState } from './packState'
import { roomNeeded } from './roomNeeded'
import { endOfTest, outcomeOf, testStatus } from './score'
import { checkAnswer, giveAnswer, handIn, type LearnerState, newState, seePage, startAgain, startClock } from './state'

const choice = (id: string): DocumentNode => ({
  type: 'block',
  attrs: {
    id,
    type: 'singleChoice',
    version: 1,
    content: {
      question: id,
      options: [0, 1].map((n) => ({ id: optionId(n), text: `${n}`, isRight: n === 0, feedback: '' })),
      optionsMade: 2,
      shuffle: false,
    },
  },
})
const doc = (...content: DocumentNode[]) => ({ type: 'doc', content })
const draw = (count: number): DocumentNode => ({
  type: 'block',
  attrs: { id: 'draw1', type: 'draw', version: 1, content: { count } },
})

/** A test that asks one question of everybody and draws `count` of banks of these sizes. */
function withBanks(count: number, sizes: number[], settings: Partial<LearningModule['settings']> = {}) {
  const banks = sizes.map((size, page) => ({
    id: `bank${page}`,
    title: 'Bank',
    kind: 'bank' as const,
    document: doc(...Array.from({ length: size }, (_, n) => choice(`q${page}x${n}`))),
  }))
  const exam = { id: 'exam', title: 'Toets', kind: 'test' as const, document: doc(choice('first'), draw(count)) }
  return openModule(moduleData({ ...fixtureModule(settings), pages: [...banks, exam] }), openBlock)
}

const idsOf = (module: ReturnType<typeof withBanks>, state: LearnerState) =>
  questionsOn(module.pages[0]!, state).map(({ id }) => id)

test('as many are drawn as asked for, each once, and of every page of the bank about as many', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 3, max: 9 }), { minLength: 1, maxLength: 4 }),
      fc.string(),
      (sizes, seed) => {
        const { bank } = withBanks(1, sizes)
        const count = sizes.length * 2
        const ids = drawn({ id: 'd', count, bank }, seed).map(({ id }) => id)
        expect(new Set(ids).size).toBe(count)
        for (const page of sizes.keys()) expect(ids.filter((id) => id.startsWith(`q${page}x`))).toHaveLength(2)
      },
    ),
  )
})

test('everybody gets the fixed question, the same draw at each return, and another one at a next try', () => {
  const module = withBanks(5, [15, 15])
  const [exam] = module.pages
  const first = newState()
  const ids = idsOf(module, first)
  expect(ids).toHaveLength(6)
  expect(ids[0]).toBe('first')
  expect(idsOf(module, unpackState(packState(first)) as LearnerState)).toEqual(ids)
  expect(idsOf(module, handIn(first, exam!)), 'what was handed in stays to be looked at').toEqual(ids)
  expect(idsOf(module, startAgain(handIn(first, exam!), exam!))).not.toEqual(ids)
})

test('every question of the bank comes up about as often', () => {
  const module = withBanks(3, [10])
  const counts = new Map<string, number>()
  for (let n = 0; n < 3000; n++)
    for (const id of idsOf(module, { ...newState(), seed: n.toString(36) })) counts.set(id, (counts.get(id) ?? 0) + 1)
  counts.delete('first')
  for (const count of counts.values()) expect(Math.abs(count - 900)).toBeLessThan(150)
})

test('a question that is added to the bank leaves the draw of others as it was, or takes one place', () => {
  const state = newState()
  const before = idsOf(withBanks(5, [12]), state)
  const after = idsOf(withBanks(5, [13]), state)
  expect(before.filter((id) => !after.includes(id)).length).toBeLessThanOrEqual(1)
})

test('a bank is no page: it is not seen, and the test counts the drawn questions only', () => {
  const module = withBanks(2, [6])
  const [exam] = module.pages
  expect(module.pages).toHaveLength(1)
  let state = seePage(newState(), 'exam')
  for (const asked of questionsOn(exam!, state)) state = giveAnswer(state, asked, 'a')
  state = handIn(state, exam!)
  expect(outcomeOf(module, state)).toEqual({ status: 'passed', score: 100, pagesLeft: [] })
})

test('the room that was told holds whatever is drawn', () => {
  const module = withBanks(4, [8, 8])
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '0', 'z'), minLength: 4, maxLength: 4 }), (seed) => {
      const [exam] = module.pages
      let state = seePage({ ...newState(), seed }, 'exam')
      for (const asked of questionsOn(exam!, state)) state = checkAnswer(state, asked, 'b')
      expect(packState(handIn(state, exam!)).length).toBeLessThanOrEqual(roomNeeded(module))
    }),
  )
})

const now = Date.UTC(2026, 10, 29)
beforeEach(() => {
  vi.useFakeTimers({ now })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a test with a time limit waits for its start, keeps its clock over a return, and has none once it is handed in', () => {
  const module = withBanks(2, [6], { testMinutes: 10 })
  const [exam] = module.pages
  const end = (state: LearnerState) => endOfTest(module, state, exam!)
  expect(end(newState())).toBe('notStarted')
  const started = startClock(newState(), exam!, now)
  expect(end(started)).toBe(now + 600_000)
  expect(end(unpackState(packState(started)) as LearnerState)).toBe(now + 600_000)
  expect(outcomeOf(module, started).score, 'nothing was handed in yet').toBeUndefined()
  const done = handIn(started, exam!)
  expect(testStatus(module, done, exam!)).toBe('again')
  expect(end(done)).toBeUndefined()
  expect(end(startAgain(done, exam!))).toBe('notStarted')
})
