import { expect, test } from 'vitest'
import type { LessonStatus } from '~/db/tables'
import { prerequisitesMet } from './prerequisites'

const standing: Record<string, LessonStatus> = {
  A: 'completed',
  B: 'passed',
  C: 'incomplete',
  D: 'not attempted',
  'item-1.b_2': 'failed',
}
const statusOf = (id: string) => standing[id]

test.each([
  ['A', true],
  ['B', true],
  ['C', false],
  ['D', false],
  ['A&B', true],
  ['A & C', false],
  ['A|C', true],
  ['C | D', false],
  ['~C', true],
  ['~A', false],
  ['C&D|A', true],
  ['A|C&D', true],
  ['(A|C)&D', false],
  ['~(C|D)', true],
  ['A="completed"', true],
  ['A = completed', true],
  ['B="P"', true],
  ['A="passed"', false],
  ['A<>"passed"', true],
  ['D="not attempted"', true],
  ['item-1.b_2 = failed', true],
  ['item-1.b_2', false],
  ['2*{A,B,C}', true],
  ['3*{A,B,C}', false],
  ['1*{C&A, D, B}', true],
  ['2*{A=completed, ~C}', true],
])('%s is %s', (script, met) => expect(prerequisitesMet(script, statusOf)).toBe(met))

test.each(['', '  ', 'X', 'C & X', 'A &', '(C', 'C)', 'C C', '2*{C', 'two*{C}', 'C = half', '&', 'C <>', '~', '"'])(
  'what cannot be read holds nobody up: %j',
  (script) => expect(prerequisitesMet(script, statusOf)).toBe(true),
)

test('a script without end is read, or holds nobody up', () => {
  expect(prerequisitesMet('('.repeat(50_000), statusOf)).toBe(true)
  expect(prerequisitesMet('~'.repeat(50_000).concat('A'), statusOf)).toBe(true)
  expect(prerequisitesMet(Array(20_000).fill('A').join('&'), statusOf)).toBe(true)
})
