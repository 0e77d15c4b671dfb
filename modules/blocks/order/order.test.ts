import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionId } from '../option'
import { problemsOf } from '../schemas'
import { disordered, shuffled } from '../shuffle'
import { order } from './order'

const contentOf = (count: number) => ({
  question: 'In welke volgorde?',
  steps: Array.from({ length: count }, (_, n) => ({ id: optionId(n), text: `Stap ${n + 1}` })),
  stepsMade: count,
  feedbackRight: 'Ja.',
  feedbackWrong: 'Kijk nog eens.',
})
const content = contentOf(5)
const question = order.question!

test('the right order scores 1, its reverse 0', () => {
  expect(question.score(content, ['a', 'b', 'c', 'd', 'e'])).toBe(1)
  expect(question.score(content, ['e', 'd', 'c', 'b', 'a'])).toBe(0)
})

test('two neighbours exchanged costs one pair of ten, twice', () => {
  expect(question.score(content, ['b', 'a', 'c', 'd', 'e'])).toBeCloseTo(0.8)
})

test('only the right order scores 1, and no order scores outside 0 to 1', () => {
  const permutations = fc.integer({ min: 3, max: 12 }).chain((count) => {
    const right = contentOf(count)
    const ids = right.steps.map((step) => step.id)
    return fc.tuple(fc.constant(right), fc.shuffledSubarray(ids, { minLength: count, maxLength: count }))
  })
  fc.assert(
    fc.property(permutations, ([right, answer]) => {
      const score = question.score(right, answer)
      const isRight = answer.every((id, place) => id === right.steps[place]!.id)
      expect(score === 1).toBe(isRight)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})

test('the steps never start in the right order, and start the same for the same seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.string(), (count, seed) => {
      const steps = Array.from({ length: count }, (_, n) => n)
      const start = disordered(steps, seed)
      expect(start).not.toEqual(steps)
      expect(start.toSorted((a, b) => a - b)).toEqual(steps)
      expect(disordered(steps, seed)).toEqual(start)
    }),
  )
})

test('every order of four comes up about as often in 24,000 shuffles', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 24_000; seed++) {
    const found = shuffled(['a', 'b', 'c', 'd'], `seed${seed}`).join('')
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  expect(counts.size).toBe(24)
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(700)
    expect(count).toBeLessThan(1300)
  }
})

test('an answer that lacks a step of this version is no answer', () => {
  expect(question.unpack(content, 'abcde')).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(question.unpack(content, 'abcd')).toBeUndefined()
  expect(question.unpack(content, 'abcdx')).toBeUndefined()
  expect(question.unpack(content, 'abcdd')).toBeUndefined()
})

test('two steps are too few to put in order', () => {
  const instance = { id: 'block1', type: 'order', version: 1, content: contentOf(2) }
  expect(problemsOf(instance, 'publishing')).toEqual([{ path: 'steps', key: 'tooFewSteps' }])
})
