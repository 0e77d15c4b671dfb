import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, writeNumber } from './typedNumber'

test('a number is read with a comma or a point, with a sign, spaces and a unit', () => {
  for (const text of ['12,35', '12.35', ' 12,35 mm', '+12,35mm', '012,350']) expect(readNumber(text), text).toBe(12.35)
  for (const text of ['-0,007', '−0.007 mm', '– ,007']) expect(readNumber(text), text).toBe(-0.007)
  expect(readNumber('200 mm/min')).toBe(200)
  expect(readNumber('37°')).toBe(37)
})

test('what is no number, or could be two, is not read', () => {
  const none = ['', 'mm', '12,', '1.234,5', '1,234.5', '1 234', '12,3,5', '1e3', '0x10', '--1', 'NaN', '9'.repeat(31)]
  for (const text of none) expect(readNumber(text), text).toBeUndefined()
})

test('what was written is read again, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.constantFrom('nl', 'en'), (thousandths, language) => {
      expect(readNumber(writeNumber(thousandths / 1000, 3, language))).toBeCloseTo(thousandths / 1000, 9)
    }),
  )
})
