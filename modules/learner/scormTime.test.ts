import { expect, test } from 'vitest'
import { sessionTime, timeOfDay } from './scormTime'

test.each([
  [0, '00:00:00.00'],
  [59.999, '00:01:00.00'],
  [3725.5, '01:02:05.50'],
  [360_000, '100:00:00.00'],
  [-5, '00:00:00.00'],
])('%d seconds is %s', (seconds, text) => {
  expect(sessionTime(seconds)).toBe(text)
})

test('the time of day has two digits each', () => {
  expect(timeOfDay(new Date(2026, 2, 3, 9, 5, 7))).toBe('09:05:07')
})
