import { expect, test } from 'vitest'
import { deviationsOf, inMillimetres } from './iso286'

/** Well-known limits of the kind that ISO 286-2 lists: upper and lower deviation in µm. */
const known: [nominal: number, fit: string, upper: number, lower: number][] = [
  [25, 'H7', 21, 0],
  [25, 'g6', -7, -20],
  [40, 'k6', 18, 2],
  [50, 'P7', -17, -42],
  [25, 'h6', 0, -13],
  [25, 'f7', -20, -41],
  [25, 'n6', 28, 15],
  [25, 'p6', 35, 22],
  [25, 'r6', 41, 28],
  [25, 's6', 48, 35],
  [25, 'k6', 15, 2],
  [25, 'm6', 21, 8],
  [25, 'js6', 6.5, -6.5],
  [25, 'e8', -40, -73],
  [25, 'd9', -65, -117],
  [50, 'H8', 39, 0],
  [100, 'H11', 220, 0],
  [10, 'H7', 15, 0],
  [10, 'g6', -5, -14],
  [6, 'm6', 12, 4],
  [8, 'm6', 15, 6],
  [60, 'r6', 60, 41],
  [70, 'r6', 62, 43],
  [70, 's6', 78, 59],
  [20, 'G7', 28, 7],
  [20, 'F8', 53, 20],
  [20, 'E9', 92, 40],
  [20, 'D10', 149, 65],
  [16, 'JS7', 9, -9],
  [30, 'K7', 6, -15],
  [30, 'M7', 0, -21],
  [30, 'N7', -7, -28],
  [30, 'P7', -14, -35],
  [50, 'K7', 7, -18],
  [50, 'N7', -8, -33],
  [25, 'N8', -3, -36],
  [25, 'N9', 0, -52],
  [8, 'P9', -15, -51],
  [3, 'P7', -6, -16],
  [3, 'N9', -4, -29],
  [120, 'K6', 4, -18],
  [200, 'P6', -41, -70],
  [300, 'N6', -25, -57],
  [300, 'M6', -9, -41],
  [500, 'H7', 63, 0],
]

test.each(known)('%d %s is %d / %d', (nominal, fit, upper, lower) => {
  expect(deviationsOf(nominal, fit)).toEqual({ upper, lower })
})

test('a size belongs to the range that ends at it', () => {
  expect(deviationsOf(30, 'H7')?.upper).toBe(21)
  expect(deviationsOf(30.001, 'H7')?.upper).toBe(25)
  expect([65, 65.1].map((size) => deviationsOf(size, 's7')?.lower)).toEqual([53, 59])
})

test('what the standard does not have is not made up', () => {
  for (const fit of ['', 'H', '7', 'H4', 'H12', 'a11', 'Js7', 'jS6', 'H7g6', '25H7', 'i6', 'K9'])
    expect(deviationsOf(25, fit), fit).toBeUndefined()
  for (const size of [0, -5, 500.1, Number.NaN]) expect(deviationsOf(size, 'H7'), String(size)).toBeUndefined()
  expect(deviationsOf(1, 'N9')).toBeUndefined()
  expect(deviationsOf(3, 'K9')).toEqual({ upper: 0, lower: -25 })
})

test('deviations are written as on a drawing', () => {
  expect([21, 0, -20, 6.5].map(inMillimetres)).toEqual(['+0,021', '0', '−0,020', '+0,0065'])
})
