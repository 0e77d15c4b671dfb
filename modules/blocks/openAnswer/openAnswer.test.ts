import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/openAnswer.1.json'
import { problemsOf } from '../schemas'
import { mostTyped, openAnswer } from './openAnswer'

const golden = goldens[0]!.content

const question = openAnswer.question!
const written = { text: 'Cel 3 stond stil om tien over twee. De zuignap was stuk.', isSeen: true, met: ['a', 'b'] }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'openAnswer', version: 1, content: { ...golden, ...change } }, when)

test('what the learner found in their own answer is the score', () => {
  expect(question.score(golden, written)).toBe(0.5)
  expect(question.score(golden, { ...written, met: ['a', 'b', 'c', 'd'] })).toBe(1)
  expect(question.score(golden, { ...written, met: ['z'] })).toBe(0)
})

test('an answer is long enough before it can be compared, and is judged after that', () => {
  expect(question.isAnswered!(golden, { ...written, text: `Kort.${' '.repeat(60)}` })).toBe(false)
  expect(question.isAnswered!({ ...golden, least: 0 }, { ...written, text: ' ' })).toBe(false)
  expect(question.isAnswered!(golden, written)).toBe(true)
  const fresh = { ...written, isSeen: false, met: [] }
  expect(question.selfCheck!(golden, fresh)).toEqual({ ...fresh, isSeen: true })
  expect(question.selfCheck!(golden, written)).toBeUndefined()
})

test('an answer comes back from its packed form; one of many unusual signs is cut off before it is too long', () => {
  const usual = fc.string({ unit: fc.constantFrom(...'abcdefghij KL3.,\n'), maxLength: mostTyped })
  const answer = fc.record({ text: usual, isSeen: fc.boolean(), met: fc.subarray(['a', 'b', 'c', 'd']) })
  fc.assert(
    fc.property(answer, (given) => {
      const packed = question.pack(given)
      expect(packed.length).toBeLessThanOrEqual(question.room(golden))
      const read = question.unpack(golden, packed)!
      expect({ ...read, text: '' }).toEqual({ ...given, text: '' })
      expect(given.text.startsWith(read.text)).toBe(true)
    }),
  )
  const plain = { ...written, text: 'Ik keek, en zag wat er was. '.repeat(17).slice(0, mostTyped) }
  expect(question.unpack(golden, question.pack(plain))).toEqual(plain)
  const strange = question.unpack(golden, question.pack({ ...written, text: '漢'.repeat(mostTyped) }))
  expect(strange!.text.length).toBe(156)
})

test('a criterion that is gone is left out, and the text stays', () => {
  const fewer = { ...golden, criteria: golden.criteria.slice(1) }
  expect(question.unpack(fewer, question.pack(written))).toEqual({ ...written, met: ['b'] })
  expect(question.unpack(golden, '')).toBeUndefined()
  expect(question.unpack(golden, 'xyz')).toBeUndefined()
})

test('it is told as a long text in both dialects', () => {
  const told = question.interaction(golden, written)
  expect(interaction12(told)).toMatchObject({ type: 'fill-in', response: written.text })
  expect(interaction12(told).patterns[0]!.length).toBeLessThanOrEqual(255)
  expect(interaction2004(told)).toEqual({ type: 'long-fill-in', response: written.text, patterns: [golden.model] })
})

test('its texts are all that a learner reads, and on paper there are lines and nothing of the answer', () => {
  expect(openAnswer.texts(golden)).toHaveLength(2 + golden.criteria.length)
  const html = renderBlock({ id: 'block1', type: 'openAnswer', version: 1, content: golden }, 'nl')
  expect(html.match(/<span><\/span>/g)).toHaveLength(5)
  expect(html).not.toMatch(/zuignap|Ik noem|textarea/)
})

test('a good answer or a point that is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ model: ' ' })).toEqual([{ path: 'model', key: 'openModelMissing' }])
  expect(problems({ criteria: [] })).toEqual([{ path: 'criteria', key: 'openTooFewCriteria' }])
  const [first, ...rest] = golden.criteria
  expect(problems({ criteria: [{ ...first, text: '' }, ...rest] })).toEqual([
    { path: 'criteria.0.text', key: 'openCriterionMissing' },
  ])
  expect(problems({ criteria: [first, { ...first, id: 'b' }] })).toEqual([{ path: 'criteria.1.text', key: 'repeated' }])
  expect(problems(openAnswer.empty(), 'saving')).toEqual([])
  expect(problems({ least: 501 }, 'saving')).not.toEqual([])
  expect(problems({ criteriaMade: 3 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})
