import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/checklist.1.json'
import { fitsTest } from '../questions'
import { problemsOf } from '../schemas'
import { checklist, linesOf } from './checklist'

const golden = goldens[0]!.content
const block = { id: 'block1', type: 'checklist', version: 1, content: golden }

const question = checklist.question!
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...block, content: { ...golden, ...change } }, when)

test('nothing in it is right or wrong, so it has no score and no place in a test', () => {
  expect(question.isUnscored!(golden)).toBe(true)
  expect(fitsTest(block)).toBe(false)
})

test('what is ticked comes back from two characters; a line that is gone is left out', () => {
  const ids = linesOf(golden).map(({ id }) => id)
  fc.assert(
    fc.property(fc.subarray(ids), (done) => {
      const packed = question.pack(done)
      expect(packed.length).toBeLessThanOrEqual(question.room(golden))
      expect(question.unpack(golden, packed) ?? []).toEqual(done)
    }),
  )
  expect(question.room(golden)).toBe(2)
  expect(question.unpack({ ...golden, before: [] }, question.pack(['a', 'b', 'd']))).toEqual(['d'])
  expect(question.unpack(golden, 'a~b')).toBeUndefined()
})

test('it is told as a choice in both dialects, with no pattern that is right', () => {
  const told = question.interaction(golden, ['d', 'a'])
  expect(told.answer).toBe('Ik weet waar de noodstop zit; Ik start op halve snelheid')
  expect(interaction12(told)).toEqual({ type: 'choice', response: 'a,d', patterns: [] })
  expect(interaction2004(told)).toEqual({ type: 'choice', response: 'a[,]d', patterns: [] })
})

test('its texts are all that a learner reads, and a heading without lines is not on paper', () => {
  expect(checklist.texts(golden)).toHaveLength(1 + linesOf(golden).length)
  const html = renderBlock({ ...block, content: { ...golden, during: [] } }, 'nl')
  expect(html).toContain('Vooraf')
  expect(html).not.toMatch(/Tijdens|Kopieer|status/)
})

test('what is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ before: [], after: [] })).toEqual([])
  expect(problems({ title: ' ' })).toEqual([{ path: 'title', key: 'titleMissing' }])
  expect(problems({ after: [{ id: 'f', text: '' }] })).toEqual([{ path: 'after.0.text', key: 'checklistLineMissing' }])
  expect(problems({ before: [], during: [], after: [] })).toEqual([{ path: 'before', key: 'checklistEmpty' }])
  expect(problems({ after: [{ id: 'a', text: 'Twee keer hetzelfde id' }] }, 'saving')).toEqual([
    { path: '', key: 'broken' },
  ])
  const many = Array.from({ length: 11 }, () => ({ id: 'f', text: '' }))
  expect(problems({ after: many }, 'saving')).toContainEqual({ path: 'after', key: 'checklistTooLong' })
})
