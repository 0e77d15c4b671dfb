import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice, Demand, PathContent, PathPart, PathStep } from './path'
import { type PathFacts, pathProgress } from './pathProgress'

const step = (id: string, demand: Demand = 'holds'): PathStep => ({
  id,
  kind: 'module',
  demand,
  offeringId: id,
  title: id,
})
const choice = (id: string, needed: number, ids: string[], demand: Demand = 'holds'): Choice => ({
  id,
  kind: 'choice',
  demand,
  title: id,
  needed,
  steps: ids.map((one) => step(one)),
})
const path = (...levels: PathPart[][]): PathContent => ({
  levels: levels.map((parts, place) => ({ id: `level-${place}`, name: `Niveau ${place}`, parts })),
})
const facts = (
  given: Partial<Record<'done' | 'waiting' | 'gone', string[]>> & { target?: number } = {},
): PathFacts => ({
  done: new Set(given.done),
  waiting: new Set(given.waiting),
  gone: new Set(given.gone),
  target: given.target ?? 3,
})
const states = (content: PathContent, known: PathFacts) =>
  Object.fromEntries([...pathProgress(content, known).steps].map(([id, { state }]) => [id, state]))

describe('where somebody is on a path', () => {
  test('a mandatory step holds all that comes after it, in the next level too, and is told as the reason', () => {
    const content = path([step('a'), step('b')], [step('c')])
    expect(states(content, facts())).toEqual({ a: 'next', b: 'locked', c: 'locked' })
    expect(pathProgress(content, facts()).steps.get('c')?.heldBy).toBe('a')
    expect(states(content, facts({ done: ['a'] }))).toEqual({ a: 'done', b: 'next', c: 'locked' })
  })

  test('what only counts holds nothing, and is needed for the level all the same', () => {
    const content = path([step('a', 'counts'), step('b', 'counts')])
    expect(states(content, facts({ done: ['b'] }))).toEqual({ a: 'next', b: 'done' })
    expect(pathProgress(content, facts({ done: ['b'] })).levels).toEqual([{ done: 1, total: 2, isReached: false }])
  })

  test('what is extra is open, and never the next step nor asked for', () => {
    const content = path([step('a', 'extra'), step('b')])
    expect(states(content, facts())).toEqual({ a: 'open', b: 'next' })
    expect(pathProgress(content, facts({ done: ['b'] })).all).toEqual({ done: 1, total: 1, isReached: true })
  })

  test('two of these five: the third is not needed any more, and then what comes after is open', () => {
    const content = path([choice('two', 2, ['a', 'b', 'c', 'd', 'e']), step('f')])
    expect(states(content, facts({ done: ['c'] }))).toMatchObject({ a: 'next', b: 'open', f: 'locked' })
    const met = pathProgress(content, facts({ done: ['c', 'e'] }))
    expect(met.next).toBe('f')
    expect(met.steps.get('a')).toEqual({ state: 'open', isNeeded: false })
    expect(met.all).toEqual({ done: 2, total: 3, isReached: false })
    expect(pathProgress(content, facts()).steps.get('f')?.heldBy).toBe('two')
  })

  test('what waits to be signed off is not the next step, and holds until it is', () => {
    const content = path([step('a'), step('b')])
    expect(states(content, facts({ waiting: ['a'] }))).toEqual({ a: 'waiting', b: 'locked' })
    expect(pathProgress(content, facts({ waiting: ['a'] })).next).toBeUndefined()
  })

  test('what was done before it was its turn is done', () => {
    expect(states(path([step('a'), step('b'), step('c')]), facts({ done: ['b'] }))).toEqual({
      a: 'next',
      b: 'done',
      c: 'locked',
    })
  })

  test('what cannot be begun any more holds nobody and is not asked for', () => {
    const content = path([step('a'), choice('two', 2, ['b', 'c', 'd']), step('e')])
    const known = facts({ gone: ['a', 'b', 'c'], done: ['d'] })
    expect(states(content, known)).toEqual({ a: 'gone', b: 'gone', c: 'gone', d: 'done', e: 'next' })
    expect(pathProgress(content, known).all).toEqual({ done: 1, total: 2, isReached: false })
  })

  test('the next step lies within the own target level; beyond it nothing is asked', () => {
    const content = path([step('a')], [step('b')])
    const there = pathProgress(content, facts({ done: ['a'], target: 0 }))
    expect(there).toMatchObject({ next: undefined, reached: 1, all: { done: 1, total: 1, isReached: true } })
    expect(pathProgress(content, facts({ done: ['a'], target: 1 }))).toMatchObject({ next: 'b', reached: 1 })
  })

  test('a level counts as reached when those before it are', () => {
    expect(pathProgress(path([step('a', 'counts')], [step('b')]), facts({ done: ['b'] })).reached).toBe(0)
  })
})

describe('the same as a naive recount', () => {
  const demand = fc.constantFrom<Demand>('holds', 'counts', 'extra')
  const shape = fc.oneof(
    { weight: 3, arbitrary: fc.record({ demand, size: fc.constant(0), needed: fc.constant(1) }) },
    fc.record({ demand, size: fc.integer({ min: 1, max: 5 }), needed: fc.integer({ min: 1, max: 5 }) }),
  )
  const drawn = fc.record({
    levels: fc.array(fc.array(shape, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    marks: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 100, maxLength: 100 }),
    target: fc.integer({ min: 0, max: 3 }),
  })

  test('of every path and whatever was done', () => {
    fc.assert(
      fc.property(drawn, ({ levels, marks, target }) => {
        const content = path(
          ...levels.map((parts, level) =>
            parts.map((part, place) => {
              const id = `${level}.${place}`
              if (part.size === 0) return step(id, part.demand)
              const ids = Array.from({ length: part.size }, (_, one) => `${id}.${one}`)
              return choice(id, part.needed, ids, part.demand)
            }),
          ),
        )
        const ids = content.levels.flatMap(({ parts }) => parts.flatMap(idsOf))
        const marked = (from: number, to: number) => ids.filter((_, at) => marks[at]! >= from && marks[at]! < to)
        const known = facts({ done: marked(0, 4), waiting: marked(4, 5), gone: marked(5, 6), target })
        const told = pathProgress(content, known)
        expect({ ...told, steps: Object.fromEntries(told.steps) }).toEqual(recount(content, known))
      }),
      { numRuns: 1000 },
    )
  })

  const idsOf = (part: PathPart) => (part.kind === 'choice' ? part.steps.map(({ id }) => id) : [part.id])

  // Every question is answered anew from the whole path, with no memory of the question before.
  function recount(content: PathContent, known: PathFacts) {
    const parts = content.levels.flatMap(({ parts }, level) => parts.map((part) => ({ part, level })))
    const asked = (part: PathPart) => {
      if (part.demand === 'extra') return 0
      const able = idsOf(part).filter((id) => !known.gone.has(id) || known.done.has(id))
      return Math.min(part.kind === 'choice' ? part.needed : 1, able.length)
    }
    const made = (part: PathPart) => Math.min(asked(part), idsOf(part).filter((id) => known.done.has(id)).length)
    const isMet = (part: PathPart) => made(part) === asked(part)
    const holderBefore = (at: number) =>
      parts.slice(0, at).find(({ part }) => part.demand === 'holds' && !isMet(part))?.part.id
    const standing = (id: string, at: number) => {
      const isNeeded = !isMet(parts[at]!.part)
      const held = holderBefore(at)
      if (known.done.has(id)) return { state: 'done', isNeeded }
      if (known.waiting.has(id)) return { state: 'waiting', isNeeded }
      if (known.gone.has(id)) return { state: 'gone', isNeeded }
      return held ? { state: 'locked', heldBy: held, isNeeded } : { state: 'open', isNeeded }
    }
    const steps = parts.flatMap(({ part, level }, at) => idsOf(part).map((id) => ({ id, level, ...standing(id, at) })))
    const next = steps.find(({ state, isNeeded, level }) => state === 'open' && isNeeded && level <= known.target)?.id
    const measure = (some: typeof parts) => {
      const done = some.reduce((sum, { part }) => sum + made(part), 0)
      const total = some.reduce((sum, { part }) => sum + asked(part), 0)
      return { done, total, isReached: done === total }
    }
    const levels = content.levels.map((_, level) => measure(parts.filter((one) => one.level === level)))
    const missing = levels.findIndex(({ isReached }) => !isReached)
    return {
      steps: Object.fromEntries(
        steps.map(({ id, level, state, ...rest }) => [id, { ...rest, state: id === next ? 'next' : state }]),
      ),
      levels,
      all: measure(parts.filter(({ level }) => level <= known.target)),
      reached: missing < 0 ? levels.length : missing,
      next,
    }
  }
})
