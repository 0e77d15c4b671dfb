import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Exchange, Interaction } from '~/modules/blocks/interaction'
import { interaction12 } from './interaction12'
import { interaction2004 } from './interaction2004'

const of = (exchange: Exchange): Interaction => ({ ...exchange, question: 'Vraag', answer: 'Antwoord' })

const cases: [Exchange, string, string, string, string][] = [
  [{ type: 'true-false', response: true, correct: [false] }, 't', 'f', 'true', 'false'],
  [{ type: 'choice', response: ['a', 'c'], correct: [['a', 'b']] }, 'a,c', 'a,b', 'a[,]c', 'a[,]b'],
  [{ type: 'sequencing', response: ['b', 'a'], correct: [['a', 'b']] }, 'b,a', 'a,b', 'b[,]a', 'a[,]b'],
  [{ type: 'matching', response: [['1', 'a']], correct: [[['1', 'b']]] }, '1.a', '1.b', '1[.]a', '1[.]b'],
  [
    { type: 'numeric', response: 12.34, correct: [{ least: 12.3, most: 12.4 }] },
    '12.34',
    '12.35',
    '12.34',
    '12.3[:]12.4',
  ],
  [
    { type: 'fill-in', response: ['Moer', 'bout'], correct: [['moer', 'bout']] },
    'Moer,bout',
    'moer,bout',
    'Moer[,]bout',
    '{case_matters=false}moer[,]bout',
  ],
  [
    { type: 'long-fill-in', response: 'Schoon', correct: ['Eerst schoon'] },
    'Schoon',
    'Eerst schoon',
    'Schoon',
    'Eerst schoon',
  ],
  [
    { type: 'performance', response: [['a', '24,98']], correct: [[['a', '25']]] },
    'a.24,98',
    'a.25',
    'a[.]24,98',
    '{order_matters=false}a[.]25',
  ],
  [{ type: 'likert', response: '2', correct: [] }, '2', '', '2', ''],
]

test.each(cases)('%o is told in both dialects', (exchange, response12, pattern12, response2004, pattern2004) => {
  const [old, now] = [interaction12(of(exchange)), interaction2004(of(exchange))]
  expect([old.response, old.patterns.join()]).toEqual([response12, pattern12])
  expect([now.response, now.patterns.join()]).toEqual([response2004, pattern2004])
  expect(now.type).toBe(exchange.type)
  expect(old.type).toBe(exchange.type === 'long-fill-in' ? 'fill-in' : exchange.type)
})

test('ids of two characters go as plain text in 1.2, which knows ids of one only', () => {
  expect(interaction12(of({ type: 'choice', response: ['aa'], correct: [['b']] })).type).toBe('fill-in')
  expect(interaction12(of({ type: 'matching', response: [['a', 'bb']], correct: [] })).type).toBe('fill-in')
})

test('whatever is typed, 1.2 gets 255 characters at most, and 2004 no sign of its own inside a text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { minLength: 1, maxLength: 5 }), (texts) => {
      const told = of({ type: 'fill-in', response: texts, correct: [texts] })
      expect(interaction12(told).response.length).toBeLessThanOrEqual(255)
      expect(interaction2004(told).response.split('[,]')).toHaveLength(texts.length)
    }),
  )
})
