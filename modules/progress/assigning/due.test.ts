import { expect, test } from 'vitest'
import { dutchDay } from '~/modules/people/dutchDay'
import { daysAfter, daysLeft, dueState } from './due'

test.each([
  ['2026-03-10', 'ahead'],
  ['2026-03-09', 'near'],
  ['2026-03-02', 'near'],
  ['2026-03-01', 'late'],
] as const)('on 2 March what is due on %s is %s', (dueOn, state) => {
  expect(dueState(dueOn, '2026-03-02')).toBe(state)
})

test('a day lasts until midnight in the Netherlands, in winter and in summer', () => {
  expect(dutchDay(Date.UTC(2026, 2, 3, 22, 59))).toBe('2026-03-03')
  expect(dutchDay(Date.UTC(2026, 2, 3, 23, 0))).toBe('2026-03-04')
  expect(dutchDay(Date.UTC(2026, 6, 3, 21, 59))).toBe('2026-07-03')
  expect(dutchDay(Date.UTC(2026, 6, 3, 22, 0))).toBe('2026-07-04')
})

test('the days of a year are counted over the change of the clock and a leap day', () => {
  expect(daysLeft('2028-03-01', '2028-02-28')).toBe(2)
  expect(daysLeft('2026-03-30', '2026-03-28')).toBe(2)
  expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
})
