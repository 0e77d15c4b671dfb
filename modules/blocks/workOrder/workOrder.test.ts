import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/workOrder.1.json'
import { optionId } from '../option'
import { fitsTest } from '../questions'
import { problemsOf } from '../schemas'
import { judge } from './limits'
import { kinds, mostTyped, workOrder } from './workOrder'

const golden = goldens[0]!.content
const block = { id: 'block1', type: 'workOrder', version: 1, content: golden }

const question = workOrder.question!
const all = { done: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], typed: { h: '6,1', i: '62', j: 'SB-30' } }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...block, content: { ...golden, ...change } }, when)

test('it is answered once every stop point, step and value is there; photos may come later', () => {
  expect(question.isAnswered!(golden, all)).toBe(true)
  for (const id of all.done)
    expect(question.isAnswered!(golden, { ...all, done: all.done.filter((one) => one !== id) }), id).toBe(false)
  for (const id of ['h', 'i', 'j'])
    expect(question.isAnswered!(golden, { ...all, typed: { ...all.typed, [id]: ' ' } }), id).toBe(false)
  expect(question.isAnswered!(golden, { ...all, typed: { ...all.typed, h: 'zes' } })).toBe(false)
  expect(question.isAnswered!(golden, { ...all, typed: { ...all.typed, h: '9' } })).toBe(true)
})

test('an assessor judges it: it has no score and no place in a test', () => {
  expect(question.isUnscored!(golden)).toBe(true)
  expect(fitsTest(block)).toBe(false)
})

test('a value is within its limits or not, with one limit as with two, and both ends belong to it', () => {
  const limits = { from: '5,5', to: '6,5' }
  expect(['5,5', '6.5', '6 bar', '5,49', '6,51', '-6'].map((text) => judge(limits, text))).toEqual([
    ...['inside', 'inside', 'inside'],
    ...['outside', 'outside', 'outside'],
  ])
  expect(judge({ from: '60', to: '' }, '1000')).toBe('inside')
  expect(judge({ from: '', to: '60' }, '61')).toBe('outside')
  expect(judge(limits, 'zes')).toBe('unread')
  expect(judge(limits, ' ')).toBeUndefined()
  expect(judge({ from: '', to: ' ' }, 'SB-30')).toBeUndefined()
})

test('what was ticked and typed comes back; a typed text of many unusual signs is cut off before it is too long', () => {
  const usual = fc.string({ unit: fc.constantFrom(...'abcXYZ 1230,.:-µ'), minLength: 1, maxLength: 20 })
  const typed = fc.record({ h: usual, i: usual, k: usual }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.subarray([...all.done, 'k']), typed, (done, texts) => {
      const packed = question.pack({ done, typed: texts })
      expect(packed.length).toBeLessThanOrEqual(question.room(golden))
      expect(question.unpack(golden, packed)).toEqual({ done, typed: texts })
    }),
  )
  const strange = question.pack({ done: [], typed: { k: '漢'.repeat(mostTyped) } })
  expect(question.unpack(golden, strange)!.typed.k).toBe('漢'.repeat(8))
})

test('the fortieth part keeps its answer, and one that is gone is left out', () => {
  const late = { id: optionId(40), text: 'Toerental', unit: '', from: '', to: '' }
  const content = { ...golden, values: [...golden.values, late], partsMade: 41 }
  const packed = question.pack({ ...all, typed: { ...all.typed, [late.id]: ':1200' } })
  expect(packed.length).toBeLessThanOrEqual(question.room(content))
  expect(question.unpack(content, packed)!.typed).toEqual({ ...all.typed, [late.id]: ':1200' })
  expect(question.unpack(golden, packed)).toEqual(all)
  expect(question.unpack({ ...golden, steps: [], values: [] }, packed)).toEqual({ done: ['a', 'b', 'c'], typed: {} })
  expect(question.unpack(golden, '~')).toBeUndefined()
})

test('it is told as a performance in both dialects, step by step', () => {
  const told = question.interaction(golden, { done: ['a', 'd', 'k'], typed: { h: '6,1', j: 'SB[,]30', k: 'map 3' } })
  expect(told.answer).toBe(
    [golden.stops[0]!.text, golden.steps[0]!.text, 'Luchtdruk bij de cel: 6,1 bar', 'Nummer van de zuignap: SB[,]30']
      .concat('De grijper met de nieuwe zuignappen: map 3')
      .join('; '),
  )
  const said12 = 'a.done,d.done,h.6.1,j.SB[,]30,k.map 3'
  expect(interaction12(told)).toEqual({ type: 'performance', response: said12, patterns: [] })
  const said2004 = 'a[.]done[,]d[.]done[,]h[.]6.1[,]j[.]SB(,)30[,]k[.]map 3'
  expect(interaction2004(told)).toEqual({ type: 'performance', response: said2004, patterns: [] })
})

test('its texts are all that a learner reads; on paper everything is open, with lines to write and to sign on', () => {
  const parts = kinds.reduce((sum, kind) => sum + golden[kind].length, 0)
  expect(workOrder.texts(golden)).toHaveLength(1 + parts + golden.values.length)
  const html = renderBlock(block, 'nl')
  expect(html.match(/write-line/g)).toHaveLength(4)
  expect(html).toMatch(/Deelnemer.*Handtekening.*Beoordelaar.*Handtekening/)
  expect(html).not.toMatch(/hidden=""|Nog te/)
})

test('what is missing or cannot be is told where it is', () => {
  const [first, ...others] = golden.values
  const value = (change: object) => problems({ values: [{ ...first, ...change }, ...others] })
  expect(problems({})).toEqual([])
  expect(problems({ stops: [], values: [], photos: [], criteria: [] })).toEqual([])
  expect(problems({ title: '' })).toEqual([{ path: 'title', key: 'titleMissing' }])
  expect(problems({ steps: [] })).toEqual([{ path: 'steps', key: 'workNoSteps' }])
  expect(problems({ stops: [{ id: 'a', text: '' }] })).toEqual([{ path: 'stops.0.text', key: 'workStopMissing' }])
  expect(problems({ photos: [{ id: 'k', text: '' }] })).toEqual([{ path: 'photos.0.text', key: 'workPhotoMissing' }])
  expect(problems({ criteria: [{ id: 'l', text: '' }] })).toEqual([
    { path: 'criteria.0.text', key: 'workCriterionMissing' },
  ])
  expect(value({ text: ' ' })).toEqual([{ path: 'values.0.text', key: 'workValueMissing' }])
  expect(value({ from: 'laag' })).toEqual([{ path: 'values.0.from', key: 'workNoNumber' }])
  expect(value({ from: '7' })).toEqual([{ path: 'values.0.to', key: 'workLimitsCross' }])
  expect(problems({ partsMade: 12 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  const many = Array.from({ length: 5 }, () => ({ id: 'k', text: '' }))
  expect(problems({ photos: many }, 'saving')).toContainEqual({ path: 'photos', key: 'workTooMany' })
})
