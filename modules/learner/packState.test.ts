import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packState, readProgress, unpackState } from './packState'
import { newState } from './state'

const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.string({ minLength: 1, unit: 'binary' }), value)
const anyState = fc.record({
  seed: fc.string(),
  seen: fc.uniqueArray(fc.string({ minLength: 1 })),
  answers: record(
    fc.record(
      {
        packed: fc.string({ unit: 'binary' }),
        isChecked: fc.boolean(),
        tries: fc.integer({ min: 2, max: 35 }),
        isShown: fc.constant(true as const),
        sure: fc.constantFrom(0 as const, 1 as const, 2 as const),
      },
      { requiredKeys: ['packed', 'isChecked'] },
    ),
  ),
  tests: record(
    fc.record(
      { tries: fc.nat(99), score: fc.nat(100), isIn: fc.boolean(), startedAt: fc.nat(4_000_000_000) },
      { requiredKeys: ['tries', 'score', 'isIn'] },
    ),
  ),
})

test('any state comes back as it was', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(unpackState(packState(state))).toEqual({
        ...state,
        answers: { ...state.answers },
        tests: { ...state.tests },
      })
    }),
  )
})

test('a packed state has only characters that every system keeps', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(packState(state)).toMatch(/^[0-9A-Za-z:%~.=+!*-]*$/)
    }),
  )
})

test('300 answered questions on 40 pages fit in the 4,096 characters of SCORM 1.2', () => {
  const id = (n: number, length: number) => n.toString(32).padStart(length, 'x')
  const state = {
    ...newState(),
    seen: Array.from({ length: 40 }, (_, n) => id(n, 16)),
    answers: Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [id(n, 6), { packed: n % 2 ? 'b' : 'abd', isChecked: true }]),
    ),
    tests: { [id(39, 16)]: { tries: 3, score: 85, isIn: true } },
  }
  expect(packState(state).length).toBeLessThan(4096)
})

test('whatever text is read, nothing breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '1~', '1~s~a~'), (text, start) => {
      unpackState(start + text)
      readProgress(start + text)
    }),
  )
})

test('an empty or strange state is none, and one of a newer format is left alone', () => {
  expect(unpackState('')).toBeUndefined()
  expect(unpackState('{"pages":[]}')).toBeUndefined()
  expect(unpackState('2~whatever')).toBe('newer')
})

test('the pages seen can be read from what an LMS keeps', () => {
  expect(readProgress(packState({ ...newState(), seen: ['page1', 'page2'] }))).toEqual({
    pagesSeen: ['page1', 'page2'],
  })
  expect(readProgress('2~x')).toBeUndefined()
  expect(readProgress('')).toBeUndefined()
})
