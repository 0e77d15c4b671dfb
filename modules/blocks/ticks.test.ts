import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionId } from './option'
import { packTicks, roomForTicks, ticked, unpackTicks } from './ticks'

const ids = fc.uniqueArray(fc.nat({ max: 1000 })).map((made) => made.toSorted((a, b) => a - b).map(optionId))

test('what is ticked comes back, five to a character', () => {
  fc.assert(
    fc.property(ids, (some) => {
      const packed = packTicks(some)
      expect(unpackTicks(packed)).toEqual(some)
      expect(packed).toMatch(/^[0-9a-v]*$/)
      expect(packed.length).toBe(roomForTicks(some.map((id) => ({ id, text: '' }))))
    }),
  )
  expect(packTicks(['g', 'b', 'a', 'c', 'd', 'e', 'f'])).toBe('v3')
})

test('a tick is set and taken away', () => {
  expect(ticked(ticked(['a'], 'b'), 'a')).toEqual(['b'])
})
