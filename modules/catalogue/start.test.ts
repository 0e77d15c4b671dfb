import { expect, test } from 'vitest'
import { type Run, sessionState, startOf } from './start'

const now = 1000
const run = (given: Partial<Run>): Run => ({
  startsAt: 2000,
  endsAt: 3000,
  seats: null,
  seatsTaken: 0,
  enrolFrom: null,
  enrolUntil: null,
  ...given,
})

test.each<[string, Partial<Run>]>([
  ['open', {}],
  ['open', { seats: 10, seatsTaken: 9 }],
  ['full', { seats: 10, seatsTaken: 10 }],
  ['closed', { enrolUntil: 1000 }],
  ['closed', { startsAt: 900 }],
  ['soon', { enrolFrom: 1500 }],
  ['past', { startsAt: 500, endsAt: 1000 }],
  ['past', { startsAt: 500, endsAt: 900, seats: 1, seatsTaken: 1 }],
])('a run is %s', (state, given) => {
  expect(sessionState(run(given), now)).toBe(state)
})

test('the first open run counts, and not an earlier one that is full', () => {
  const runs = [
    run({ startsAt: 5000, endsAt: 6000 }),
    run({ startsAt: 4000, endsAt: 6000 }),
    run({ seats: 1, seatsTaken: 1 }),
  ]
  expect(startOf({ startKind: 'fixed' }, runs, now)).toEqual({ state: 'open', startsAt: 4000 })
})

test('without an open run it says why: full, or over', () => {
  const full = run({ seats: 1, seatsTaken: 1 })
  const past = run({ startsAt: 1, endsAt: 2 })
  expect(startOf({ startKind: 'fixed' }, [past, full], now)).toEqual({ state: 'full', startsAt: 2000 })
  expect(startOf({ startKind: 'fixed' }, [past], now)).toEqual({ state: 'past', startsAt: 1 })
  expect(startOf({ startKind: 'fixed' }, [], now)).toEqual({ state: 'unplanned' })
})

test('what starts on request still does when its dates are over', () => {
  expect(startOf({ startKind: 'request' }, [run({ startsAt: 1, endsAt: 2 })], now)).toEqual({ state: 'request' })
  expect(startOf({ startKind: 'direct' }, [], now)).toEqual({ state: 'direct' })
})
