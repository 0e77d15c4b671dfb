import { expect, test } from 'vitest'
import { makeLimit } from './limit'

test('so many come through in a second, and the next ones in the next second', () => {
  let now = 0
  const mayCome = makeLimit(2, 1000, () => now)
  expect([mayCome(), mayCome(), mayCome(), mayCome()]).toEqual([true, true, false, false])
  now = 999
  expect(mayCome()).toBe(false)
  now = 1000
  expect([mayCome(), mayCome(), mayCome()]).toEqual([true, true, false])
})
