import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicationStates, openStates } from '../states'
import { byUrgency, isSilent, type WaitingFacts, waitedFor, waitingFor } from './waiting'

const day = 86_400_000
const now = Date.UTC(2026, 2, 10, 9)
const facts: WaitingFacts = {
  state: 'applied',
  since: now - 3 * day,
  askedAt: null,
  talk: null,
  heldAt: null,
  startsOn: null,
  asked: [],
  taskDue: null,
}
const talk = { proposedAt: now - 2 * day, startsAt: null, noneFitsAt: null }
const who = (more: Partial<WaitingFacts>) => {
  const { who, why } = waitingFor({ ...facts, ...more }, now)
  return `${who}: ${why}`
}

test('who applied waits for us, who was proposed times is waited for, and a question comes before all', () => {
  expect(who({})).toBe('us: applied')
  expect(who({ talk })).toBe('candidate: times')
  expect(who({ talk: { ...talk, noneFitsAt: now - day } })).toBe('us: noneFits')
  expect(who({ talk: { ...talk, startsAt: now + day } })).toBe('nobody: talk')
  expect(who({ talk: { ...talk, startsAt: now - day } })).toBe('us: report')
  expect(who({ talk, askedAt: now - day })).toBe('us: message')
})

test('after a conversation we decide, and without one we propose times', () => {
  expect(who({ state: 'conversationPlanned' })).toBe('us: propose')
  expect(who({ state: 'conversationPlanned', heldAt: now - day })).toBe('us: decide')
})

test('an answer or a signature of others is waited for from the first who was asked', () => {
  const asked = [
    { who: 'company' as const, since: now - day },
    { who: 'parent' as const, since: now - 2 * day },
  ]
  expect(who({ state: 'signing', asked })).toBe('parent: sign')
  expect(who({ state: 'seekingPlace', asked })).toBe('parent: ask')
  expect(who({ state: 'seekingPlace' })).toBe('us: seekingPlace')
})

test('who is placed waits for nobody until the first day', () => {
  expect(who({ state: 'placed', startsOn: '2026-09-01' })).toBe('nobody: placed')
  expect(who({ state: 'placed', startsOn: '2026-03-01' })).toBe('us: begin')
  expect(who({ state: 'started', taskDue: '2026-03-09' })).toBe('us: task')
  expect(who({ state: 'started', taskDue: '2026-04-09' })).toBe('nobody: started')
})

test('who is on the way and heard nothing for seven days is noticed, and nobody else', () => {
  for (const state of openStates)
    expect(isSilent({ state, heardAt: now - 7 * day }, now), state).toBe(state !== 'started')
  expect(isSilent({ state: 'applied', heardAt: now - 7 * day + 1 }, now)).toBe(false)
  expect(isSilent({ state: 'refused', heardAt: 0 }, now)).toBe(false)
})

const row = fc
  .record({
    state: fc.constantFrom(...applicationStates),
    heardAt: fc.integer({ min: now - 30 * day, max: now }),
    askedAt: fc.option(fc.integer({ min: now - 30 * day, max: now })),
    since: fc.integer({ min: now - 30 * day, max: now }),
    hasLateTask: fc.boolean(),
    number: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ state, heardAt, askedAt, since, ...rest }) => ({
    ...rest,
    isSilent: isSilent({ state, heardAt }, now),
    waiting: waitingFor({ ...facts, state, since, askedAt }, now),
  }))

test('there is always an answer, and the order puts who asked or heard nothing before everybody', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      for (const { waiting } of rows) expect(waitedFor).toContain(waiting.who)
      const presses = rows.toSorted(byUrgency).map((one) => one.isSilent || one.waiting.why === 'message')
      expect(presses).toEqual(presses.toSorted((one, other) => Number(other) - Number(one)))
    }),
    { numRuns: 300 },
  )
})
