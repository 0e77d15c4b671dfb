import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionId, packIds, placeOfId, unpackIds } from './option'

test('a thousand options made in one block have a thousand ids', () => {
  const ids = Array.from({ length: 1000 }, (_, n) => optionId(n))
  expect(new Set(ids).size).toBe(1000)
  expect(ids.slice(0, 3)).toEqual(['a', 'b', 'c'])
  expect(ids.map(placeOfId)).toEqual(ids.map((_, n) => n + 1))
})

test('any list of ids comes back from its packed form', () => {
  const ids = fc.array(fc.integer({ min: 0, max: 999 }).map(optionId))
  fc.assert(
    fc.property(ids, (list) => {
      expect(unpackIds(packIds(list))).toEqual(list)
    }),
  )
})

test('what is no id of ours has no place', () => {
  for (const id of ['', 'A', 'abc', '-', 'a-', '__proto__']) expect(placeOfId(id)).toBe(0)
})
