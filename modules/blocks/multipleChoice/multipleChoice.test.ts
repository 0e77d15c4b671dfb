import fc from 'fast-check'
import { expect, test } from 'vitest'
import { multipleChoice } from './multipleChoice'

const content = {
  question: 'Wat hoort erbij?',
  options: [
    { id: 'a', text: 'Sorteren', isRight: true, feedback: 'Stap 1.' },
    { id: 'b', text: 'Oriënteren', isRight: true, feedback: '' },
    { id: 'c', text: 'Lakken', isRight: false, feedback: 'Dat hoort er niet bij.' },
    { id: 'd', text: 'Verkopen', isRight: false, feedback: '' },
  ],
  optionsMade: 4,
  shuffle: true,
}
const question = multipleChoice.question!

test('all right options and nothing else scores 1', () => {
  expect(question.score(content, ['b', 'a'])).toBe(1)
})

test('a part of the right options scores a part', () => {
  expect(question.score(content, ['a'])).toBe(0.5)
})

test('a wrong choice takes away what a right one gives', () => {
  expect(question.score(content, ['a', 'b', 'c'])).toBe(0.5)
  expect(question.score(content, ['a', 'c'])).toBe(0)
})

test('choosing everything or only wrong ones earns nothing', () => {
  expect(question.score(content, ['a', 'b', 'c', 'd'])).toBe(0)
  expect(question.score(content, ['c'])).toBe(0)
})

test('the score does not depend on the order of choosing, and stays between 0 and 1', () => {
  const answers = fc.shuffledSubarray(['a', 'b', 'c', 'd'])
  fc.assert(
    fc.property(answers, (answer) => {
      const score = question.score(content, answer)
      expect(score).toBe(question.score(content, answer.toReversed()))
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})

test('each chosen option that has feedback is named with it', () => {
  expect(question.feedback(content, ['a', 'b', 'c'])).toEqual([
    { about: 'Sorteren', text: 'Stap 1.' },
    { about: 'Lakken', text: 'Dat hoort er niet bij.' },
  ])
})

test('an answer of an earlier version keeps the options that are still there', () => {
  expect(question.unpack(content, question.pack(['a', 'z', 'c']))).toEqual(['a', 'c'])
  expect(question.unpack(content, 'z')).toBeUndefined()
})
