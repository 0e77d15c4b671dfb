import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, readTyped } from './typedNumber'
import { isSameUnit, isUnit } from './units'

test.each([
  ['12,5', 12.5, ''],
  ['12.5', 12.5, ''],
  [' 12,5 mm ', 12.5, 'mm'],
  ['12,5mm', 12.5, 'mm'],
  ['1 234,5', 1234.5, ''],
  ['1\u2009234\u202f567 N', 1_234_567, 'N'],
  ['−4', -4, ''],
  ['- 0,35 °C', -0.35, '°C'],
  ['–7', -7, ''],
  ['+3', 3, ''],
  [',5', 0.5, ''],
  ['0.125', 0.125, ''],
  ['24,985', 24.985, ''],
  ['1500 1/min', 1500, '1/min'],
  ['1500 m³/h', 1500, 'm³/h'],
  ['30°', 30, '°'],
  ['5%', 5, '%'],
  ['-0', 0, ''],
])('%j is the number %d with the unit %j', (text, value, unit) => {
  expect(readTyped(text)).toEqual({ value, unit })
})

test.each([
  ['', 'nothing'],
  [' \n', 'nothing'],
  ['1.234,5', 'twoWays'],
  ['1,234.5', 'twoWays'],
  ['1.234.567', 'twoWays'],
  ['1.234', 'twoWays'],
  ['mm', 'unclear'],
  ['12,', 'unclear'],
  ['1.2.3', 'unclear'],
  ['12 5', 'unclear'],
  ['12½', 'unclear'],
  ['12-13', 'unclear'],
  ['12 ±0,1', 'unclear'],
  ['1/2', 'unclear'],
  ['12 x 10', 'unclear'],
  ['1e3', 'unclear'],
  ['twaalf', 'unclear'],
  ['1'.repeat(16), 'unclear'],
])('%j is not read: %s', (text, unread) => {
  expect(readTyped(text)).toEqual({ unread })
  expect(readNumber(text)).toBeUndefined()
})

test('a point before three digits is a decimal where no thousands can be meant, and unsure where they can', () => {
  expect(readNumber('24.985', 25)).toBe(24.985)
  expect(readNumber('1.200', 950)).toBeUndefined()
  expect(readNumber('1,200', 1500)).toBeUndefined()
  expect(readNumber('1234,567', 1500)).toBe(1234.567)
  expect(readNumber('125,013', 125)).toBe(125.013)
})

test('whatever number is written with a comma or a point, it is read as itself or asked again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
      const value = whole / 10 ** places
      for (const separator of [',', '.'])
        expect([value, undefined]).toContain(readNumber(value.toFixed(places).replace('.', separator)))
    }),
  )
})

test('any text is read without a mistake of ours, and what is read is a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const typed = readTyped(text)
      if ('value' in typed) expect(Number.isFinite(typed.value)).toBe(true)
    }),
  )
})

test('a unit is known by its sign in any writing, and never taken for another', () => {
  for (const typed of ['µm', 'μm', 'um', 'UM', 'mu', 'micrometer']) expect(isUnit(typed, 'um')).toBe(true)
  for (const typed of ['°C', 'ºC', '℃', 'C', 'graden C', 'graden Celsius']) expect(isUnit(typed, 'celsius')).toBe(true)
  for (const typed of ['Nm', 'N·m', 'N m', 'nm', 'Nm.']) expect(isUnit(typed, 'newtonMetre')).toBe(true)
  expect(isUnit('ampère', 'ampere')).toBe(true)
  expect(isUnit('cm', 'mm')).toBe(false)
  expect(isUnit('mm', 'um')).toBe(false)
  expect(isUnit('N', 'newtonMetre')).toBe(false)
  expect(isUnit('°', 'celsius')).toBe(false)
  expect(isSameUnit('M3/H', 'm³/h')).toBe(true)
  expect(isSameUnit('m2/h', 'm³/h')).toBe(false)
})
