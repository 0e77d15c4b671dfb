import { expect, test } from 'vitest'
import { problemsOf } from '../schemas'
import { singleChoice } from './singleChoice'

const content = {
  question: 'Wat is S?',
  options: [
    { id: 'a', text: 'Sorteren', isRight: true, feedback: 'Ja.' },
    { id: 'b', text: 'Stapelen', isRight: false, feedback: '' },
  ],
  optionsMade: 3,
  shuffle: true,
}
const question = singleChoice.question!
const problems = (change: object) =>
  problemsOf({ id: 'block1', type: 'singleChoice', version: 1, content: { ...content, ...change } }, 'publishing')

test('the right option scores 1, another one 0, and an option that is gone is no answer', () => {
  expect(question.score(content, 'a')).toBe(1)
  expect(question.score(content, 'b')).toBe(0)
  expect(question.unpack(content, question.pack('b'))).toBe('b')
  expect(question.unpack(content, 'c')).toBeUndefined()
})

test('feedback is what the author wrote, and nothing where nothing was written', () => {
  expect(question.feedback(content, 'a')).toEqual([{ about: '', text: 'Ja.' }])
  expect(question.feedback(content, 'b')).toEqual([])
})

test('a question without right answer, or with two, is told at the options', () => {
  const options = content.options.map((option) => ({ ...option, isRight: false }))
  expect(problems({ options })).toEqual([{ path: 'options', key: 'rightMissing' }])
  expect(problems({ options: options.map((option) => ({ ...option, isRight: true })) })).toEqual([
    { path: 'options', key: 'oneRightOnly' },
  ])
})

test('empty texts, repeated answers and one answer alone are told where they are', () => {
  const [first] = content.options
  expect(problems({ question: ' ' })).toEqual([{ path: 'question', key: 'questionMissing' }])
  expect(problems({ options: [first, { ...first, id: 'b', isRight: false }] })).toEqual([
    { path: 'options.1.text', key: 'repeated' },
  ])
  expect(problems({ options: [first] })).toEqual([{ path: 'options', key: 'tooFewOptions' }])
})

test('a draft may be empty, and may not have ids that were never made or stand twice', () => {
  const saving = (change: object) =>
    problemsOf({ id: 'block1', type: 'singleChoice', version: 1, content: { ...content, ...change } }, 'saving')
  expect(saving(singleChoice.empty())).toEqual([])
  expect(saving({ optionsMade: 1 })).toEqual([{ path: '', key: 'broken' }])
  expect(saving({ options: [content.options[0], content.options[0]] })).toEqual([{ path: '', key: 'broken' }])
  expect(saving({ extra: 1 })).toEqual([{ path: '', key: 'broken' }])
})
