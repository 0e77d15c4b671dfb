import { expect, test } from 'vitest'
import { minutesLeft } from './minutesLeft'

const pages = ['a', 'b', 'c', 'd'].map((id, place) => ({ id, minutes: place + 1 }))
const left = (seen: string[], place: string, promised = 0) => minutesLeft({ pages, promised }, new Set(seen), place)

test('what is left is the page that is open and those that were not seen', () => {
  expect(left([], 'a')).toBe(10)
  expect(left(['a', 'b'], 'b')).toBe(9)
  expect(left(['a', 'b', 'd'], 'a')).toBe(4)
})

test('the minutes are those that the author promises, divided as the pages are long', () => {
  expect(left([], 'a', 20)).toBe(20)
  expect(left(['a', 'b', 'c', 'd'], 'd', 20)).toBe(8)
})

test('a little is a minute, and nothing is said at the end or of what has no pages', () => {
  expect(left(['a', 'b', 'c', 'd'], 'a', 1)).toBe(1)
  expect(left(['a', 'b', 'c', 'd'], 'RESULT', 20)).toBeUndefined()
  expect(minutesLeft({ pages: [], promised: 20 }, new Set(), 'a')).toBeUndefined()
  expect(minutesLeft({ pages: [{ id: 'a', minutes: 0 }], promised: 20 }, new Set(), 'a')).toBeUndefined()
})
