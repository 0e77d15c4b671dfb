import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSteps, type PathContent, type PathPart, type PathStep } from '../path'
import { moved, withLevel, without, withPart } from './structure'

const step = (id: string): PathStep => ({ id, kind: 'workOrder', demand: 'counts', title: id, task: '', place: '' })
const choice = (id: string, steps: PathStep[]): PathPart => ({
  id,
  kind: 'choice',
  demand: 'counts',
  title: '',
  needed: 1,
  steps,
})
const path = (...levels: PathPart[][]): PathContent => ({
  levels: levels.map((parts, at) => ({ id: `level${at}`, name: '', parts })),
})
// As it reads: a level in brackets, a choice in parentheses.
const read = ({ levels }: PathContent) =>
  levels
    .map(({ parts }) => `[${parts.map((p) => (p.kind === 'choice' ? `(${ids(p.steps)})` : p.id)).join(' ')}]`)
    .join('')
const ids = (steps: PathStep[]) => steps.map(({ id }) => id).join(' ')

const content = path([step('a'), choice('k', [step('b'), step('c')]), step('d')], [step('e')])

test.each([
  ['a', 1, '[(a b c) d][e]'],
  ['d', -1, '[a (b c d)][e]'],
  ['b', -1, '[a b (c) d][e]'],
  ['c', 1, '[a (b) c d][e]'],
  ['c', -1, '[a (c b) d][e]'],
  ['k', -1, '[(b c) a d][e]'],
  ['k', 1, '[a d (b c)][e]'],
  ['d', 1, '[a (b c)][d e]'],
  ['e', -1, '[a (b c) d e][]'],
  ['a', -1, '[a (b c) d][e]'],
  ['e', 1, '[a (b c) d][e]'],
  ['level1', -1, '[e][a (b c) d]'],
] as const)('%s one place on by %i', (id, by, expected) => {
  expect(read(moved(content, id, by))).toBe(expected)
})

test('whatever is moved comes back by moving it the other way, and nothing is lost on the way', () => {
  const steps = ['a', 'b', 'c', 'd', 'e', 'k']
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 30 }),
      (moves) => {
        let now = content
        for (const [id, by] of moves) {
          const next = moved(now, id, by)
          expect(
            allSteps(next)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(['a', 'b', 'c', 'd', 'e'])
          if (read(next) !== read(now)) expect(read(moved(next, id, by > 0 ? -1 : 1))).toBe(read(now))
          now = next
        }
      },
    ),
  )
})

test('a level goes when it is empty and not the only one, and there are four at most', () => {
  expect(read(without(content, 'level1'))).toBe('[a (b c) d][e]')
  expect(read(without(without(content, 'e'), 'level1'))).toBe('[a (b c) d]')
  expect(read(without(path([]), 'level0'))).toBe('[]')
  const four = ['1', '2', '3', '4', '5'].reduce(withLevel, path([]))
  expect(four.levels).toHaveLength(4)
})

test('a part goes to the end of its level, a step to the end of its choice, and a choice into no choice', () => {
  expect(read(withPart(content, 'level1', step('f')))).toBe('[a (b c) d][e f]')
  expect(read(withPart(content, 'k', step('f')))).toBe('[a (b c f) d][e]')
  expect(read(withPart(content, 'k', choice('l', [])))).toBe(read(content))
})
