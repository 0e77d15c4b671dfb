import { expect, test } from 'vitest'
import { dateText, dayText, minutesText, momentText } from './dates'

const at = Date.UTC(new Date().getUTCFullYear(), 2, 3, 12, 30)

test('a moment reads as people in the Netherlands say it, in their own time', () => {
  expect(momentText(at, 'nl')).toMatch(/^(ma|di|wo|do|vr|za|zo) 3 maart, 13\.30 uur$/)
  expect(momentText(at, 'en')).toMatch(/^[A-Z][a-z]{2} 3 March, 13:30$/)
})

test('a day of another year says the year', () => {
  expect(dayText(Date.UTC(2020, 2, 3, 12), 'nl')).toBe('di 3 maart 2020')
})

test('an ISO date is told in full', () => {
  expect(dateText('2026-01-01', 'nl')).toBe('1 januari 2026')
})

test('a length of time is told in minutes and hours', () => {
  expect([1, 40, 60, 80, 120].map((minutes) => minutesText(minutes, 'nl'))).toEqual([
    '1 minuut',
    '40 minuten',
    '1 uur',
    '1 uur 20 min',
    '2 uur',
  ])
  expect(minutesText(61, 'en')).toBe('1 hour 1 min')
})
