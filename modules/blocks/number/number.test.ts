import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/number.1.json'
import { problemsOf } from '../schemas'
import { number } from './number'
import { numberSchemas } from './schema'

const golden = goldens[0]!.content

const content = numberSchemas.complete.parse(golden)
const question = number.question!
const plain = { ...content, typeUnit: false }
const given = (change: object) => numberSchemas.draft.parse({ ...plain, ...change })
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'number', version: 1, content: { ...golden, ...change } }, when)

test('within the tolerance is right, both limits too, and near it earns half when its author says so', () => {
  const scores = (answers: string[], change = {}) => answers.map((answer) => question.score(given(change), answer))
  expect(scores(['24,25', '24,2', '24.3', '24,30'])).toEqual([1, 1, 1, 1])
  expect(scores(['24,19', '24,1', '24,4', '24,09', '24,41'])).toEqual([0.5, 0.5, 0.5, 0, 0])
  expect(scores(['24,19', '24,31'], { close: 0 })).toEqual([0, 0])
})

test('a size with two deviations, and two limits, are as exact as they are written', () => {
  const fit = { nominal: '12,5', minus: '0', plus: '0,021', close: 0 }
  const scores = (answers: string[], change: object) => answers.map((answer) => question.score(given(change), answer))
  expect(scores(['12,5', '12,521', '12,499', '12,522'], fit)).toEqual([1, 1, 0, 0])
  const limits = { given: 'limits', least: '−0,02', most: '−0,007', close: 0 }
  expect(scores(['-0,02', '−0,007', '-0,006', '0,01'], limits)).toEqual([1, 1, 0, 0])
  expect(scores(['0,3', '0,31'], { nominal: '0,1', minus: '', plus: '0,2', close: 0 })).toEqual([1, 0])
})

test('a typical mistake reads what its author says of it and earns nothing, also near the right value', () => {
  const near = { mistakes: [{ id: 'a', value: '24,35', tolerance: '0,01', feedback: 'Scheef gekeken.' }] }
  expect(question.feedback(given(near), '24,36')).toEqual([{ about: '', text: 'Scheef gekeken.' }])
  expect(question.score(given(near), '24,36')).toBe(0)
  expect(question.score(given(near), '24,37')).toBe(0.5)
})

test('each of right, too low and too high has feedback of its own, and nothing where nothing was written', () => {
  const texts = ['24,25', '23', '26'].map((answer) => question.feedback(plain, answer)[0]?.text)
  expect(texts).toEqual([content.feedbackRight, content.feedbackLow, content.feedbackHigh])
  expect(question.feedback(given({ feedbackLow: '' }), '23')).toEqual([])
})

test('what cannot be read in one way, or lacks its unit, is no answer yet', () => {
  const isAnswered = (answer: string, change = {}) => question.isAnswered!(given(change), answer)
  expect(['', '24,', '1.234,5', 'veel', '24,25 cm'].map((answer) => isAnswered(answer))).toEqual(Array(5).fill(false))
  expect(['24,25', '24,25 mm', '24.250'].map((answer) => isAnswered(answer))).toEqual([true, true, true])
  expect(isAnswered('24,25', { typeUnit: true })).toBe(false)
  expect(isAnswered('2,425 cm', { typeUnit: true })).toBe(true)
  expect(isAnswered('12 keer', { unit: 'none' })).toBe(true)
})

test('the right number in another unit is wrong when the unit is asked for', () => {
  expect(question.score(content, '24,25 mm')).toBe(1)
  expect(question.score(content, '24,25 cm')).toBe(0)
  expect(question.feedback(content, '24,25 cm')).toEqual([])
  expect(question.score(given({ unit: 'own', ownUnit: 'm/min', typeUnit: true }), '24,25 M / min')).toBe(1)
  expect(question.score(given({ unit: 'pieces', typeUnit: true }), '24,25 stuks')).toBe(1)
})

test('an answer comes back as it was typed, and takes no more than its room', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789,.-− mµ°C/'), maxLength: 20 })
  fc.assert(
    fc.property(typed, (answer) => {
      expect(question.unpack(content, question.pack(answer))).toBe(answer)
      expect(question.pack(answer).length).toBeLessThanOrEqual(question.room(content))
    }),
  )
})

test('it is told as a number with its limits in both dialects', () => {
  const told = question.interaction(plain, '24,5')
  expect(told.answer).toBe('24,5 mm')
  expect(interaction12(told)).toEqual({ type: 'numeric', response: '24.5', patterns: ['24.25'] })
  expect(interaction2004(told)).toEqual({ type: 'numeric', response: '24.5', patterns: ['24.2[:]24.3'] })
})

test('on paper there is a box to write in, and nothing of the answer', () => {
  const html = renderBlock({ id: 'block1', type: 'number', version: 1, content: { ...golden, typeUnit: false } }, 'nl')
  expect(html).toMatch(/<input[^>]* value="".*mm/)
  expect(html).not.toMatch(/24[,.][235]|Goed|nonius\./)
})

test('all that a learner reads is among its texts', () => {
  const paths = number.texts(given({ unit: 'own', ownUnit: 'omw/min' })).map(({ path }) => path)
  expect(paths).toEqual([
    'question',
    'ownUnit',
    'feedbackRight',
    'feedbackLow',
    'feedbackHigh',
    'mistakes.0.feedback',
    'mistakes.1.feedback',
  ])
})

test('what is missing or cannot be read is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ nominal: '' })).toEqual([{ path: 'nominal', key: 'numberMissing' }])
  expect(problems({ nominal: '1.234,5' })).toEqual([{ path: 'nominal', key: 'numberUnclear' }])
  expect(problems({ minus: '-0,1' })).toEqual([{ path: 'minus', key: 'numberNegative' }])
  expect(problems({ given: 'limits', least: '3', most: '2' })).toEqual([{ path: 'most', key: 'numberLimitsReversed' }])
  expect(problems({ given: 'limits', least: '', most: 'x' })).toEqual([
    { path: 'least', key: 'numberMissing' },
    { path: 'most', key: 'numberUnclear' },
  ])
  expect(problems({ unit: 'own' })).toEqual([{ path: 'ownUnit', key: 'numberUnitMissing' }])
  const mistake = { id: 'a', value: '24,25', tolerance: '', feedback: '' }
  expect(problems({ mistakes: [mistake] })).toEqual([
    { path: 'mistakes.0.feedback', key: 'numberMistakeFeedback' },
    { path: 'mistakes.0.value', key: 'numberMistakeIsRight' },
  ])
})

test('a draft may be half written, and nothing hostile is kept', () => {
  expect(problems(number.empty(), 'saving')).toEqual([])
  expect(problems({ nominal: 'twaalf' }, 'saving')).toEqual([])
  expect(problems({ nominal: 12 }, 'saving')).not.toEqual([])
  expect(problems({ unit: '<script>' }, 'saving')).not.toEqual([])
  expect(problems({ close: 4 }, 'saving')).not.toEqual([])
  expect(problems({ mistakesMade: 0 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ extra: 1 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})
