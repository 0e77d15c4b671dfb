import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionId } from './option'
import { packPairing, pairingRoom, shareRight, unpackPairing } from './pairing'

const ids = (count: number, first = 0) => Array.from({ length: count }, (_, n) => optionId(first + n * 7))

test('a pairing comes back from its packed form, and takes no more than its room', () => {
  const pairing = fc
    .record({ count: fc.integer({ min: 1, max: 16 }), choices: fc.integer({ min: 2, max: 13 }) })
    .chain(({ count, choices }) => {
      const [from, to] = [ids(count), ids(choices, 3)]
      const given = fc.uniqueArray(fc.constantFrom(...from), { minLength: 1 })
      return given.chain((some) =>
        fc
          .tuple(
            fc.array(fc.constantFrom(...to), { minLength: some.length, maxLength: some.length }),
            fc.constant(some),
          )
          .map(([chosen, left]) => ({
            from,
            to,
            pairing: Object.fromEntries(left.map((id, place) => [id, chosen[place]!])),
          })),
      )
    })
  fc.assert(
    fc.property(pairing, ({ from, to, pairing: given }) => {
      expect(unpackPairing(packPairing(given), from, to)).toEqual(given)
      expect(packPairing(given).length).toBeLessThanOrEqual(pairingRoom(from, to))
    }),
  )
})

test('what is gone from the content is left out, and nothing of ours is no answer', () => {
  expect(unpackPairing('axbycz', ['a', 'b'], ['x', 'z'])).toEqual({ a: 'x' })
  expect(unpackPairing('a', ['a'], ['x'])).toBeUndefined()
  expect(unpackPairing('', ['a'], ['x'])).toBeUndefined()
})

test('all right is 1, nothing given costs nothing, and to guess earns nothing on average', () => {
  const right = { a: 'x', b: 'y', c: 'z', d: 'x', e: 'y', f: 'z' }
  expect(shareRight(right, right, 3)).toBe(1)
  expect(shareRight({ a: 'x', b: 'y', c: 'z' }, right, 3)).toBe(0.5)
  expect(shareRight({ ...right, f: 'x' }, right, 3)).toBeCloseTo(0.75)
  const sameForAll = Object.fromEntries(Object.keys(right).map((id) => [id, 'x']))
  expect(shareRight(sameForAll, right, 3)).toBe(0)
  expect(shareRight({}, right, 3)).toBe(0)
})
