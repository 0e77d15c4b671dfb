import { expect, test } from 'vitest'
import { actionFor, lateBy, type RiskRow, whyOf } from './why'

const day = 86_400_000
const now = 100 * day
const row: RiskRow = {
  ...{ enrolmentId: 'e', personId: 'p', name: 'Ivo', title: 'Meten', company: null, phone: null },
  ...{ pagesSeen: 4, pagesTotal: 9, state: 'busy', lastSeenAt: now - 12 * day, failures: 0, dueOn: null },
  ...{ isAskedAgain: 0, isReminded: 0 },
}

test('the reason is what weighs most, in what there is to say of it', () => {
  expect(whyOf(row, now)).toEqual({ kind: 'stopped', page: 4, of: 9, days: 12 })
  expect(whyOf({ ...row, state: 'notStarted', lastSeenAt: null }, now)).toEqual({ kind: 'notStarted' })
  expect(whyOf({ ...row, state: 'failed', failures: 2 }, now)).toEqual({ kind: 'failed', times: 2 })
  expect(whyOf({ ...row, state: 'passed', isAskedAgain: 1 }, now)).toEqual({ kind: 'renew' })
})

test('there is one thing to do: remind, call who was reminded, and look with who failed twice', () => {
  expect(actionFor(row)).toBe('remind')
  expect(actionFor({ ...row, isReminded: 1, phone: '038 555 01 10' })).toBe('call')
  expect(actionFor({ ...row, isReminded: 1 })).toBe('look')
  expect(actionFor({ ...row, failures: 2 })).toBe('look')
})

test('late is from the day after on', () => {
  expect(lateBy('2026-11-29', '2026-11-29')).toBeUndefined()
  expect(lateBy('2026-11-25', '2026-11-29')).toBe(4)
  expect(lateBy(null, '2026-11-29')).toBeUndefined()
})
