import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/faultFinding.1.json'
import { problemsOf } from '../schemas'
import { faultFinding } from './faultFinding'
import { FaultFindingView } from './learner'
import { causesLeft, checksOf, type FaultAnswer, type FaultFindingContent } from './way'

const golden = goldens[0]!.content

const content = golden as FaultFindingContent
const question = faultFinding.question!
const instance = { id: 'block1', type: 'faultFinding', version: 1, content }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...instance, content: { ...content, ...change } }, when)
const score = (checks: string, cause: string, change: object = {}) =>
  question.score({ ...content, ...change }, { checks: [...checks], cause })

describe('score', () => {
  test('the right cause by the shortest way scores 1, in any order', () => {
    expect(score('ab', 'a')).toBe(1)
    expect(score('ba', 'a')).toBe(1)
  })

  test('a guess earns nothing, and a cause that is half founded half', () => {
    expect(score('', 'a')).toBe(0)
    expect(score('ef', 'a')).toBe(0)
    expect(score('a', 'a')).toBe(0.5)
    expect(score('ab', 'b')).toBe(0)
  })

  test('each minute of a needless check lengthens the way, a useful one by half', () => {
    expect(score('abf', 'a')).toBeCloseTo(0.5 + 0.5 * (5 / 25))
    expect(score('abc', 'a')).toBeCloseTo(0.5 + 0.5 * (5 / 7.5))
    expect(score('abcdef', 'a')).toBeCloseTo(0.5 + 0.5 * (5 / 58.5))
  })

  test('without minutes each check counts for one', () => {
    expect(score('abf', 'a', { inMinutes: false })).toBeCloseTo(0.5 + 0.5 * (2 / 3))
  })

  test('never leaves 0 to 1, and one check more never makes it worse than it was without foundation', () => {
    const answers = fc.record({
      checks: fc.uniqueArray(fc.constantFrom(...'abcdef')),
      cause: fc.constantFrom(...'abcd'),
    })
    fc.assert(
      fc.property(answers, (answer) => {
        const found = question.score(content, answer)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(found === 1).toBe(answer.cause === 'a' && answer.checks.toSorted().join('') === 'ab')
      }),
    )
  })
})

test('only the right cause is left after the needed checks, and no check excludes it', () => {
  const left = (ids: string) => causesLeft(content, checksOf(content, [...ids])).map(({ id }) => id)
  expect(left('')).toEqual(['a', 'b', 'c', 'd'])
  expect(left('a')).toEqual(['a', 'c'])
  expect(left('ab')).toEqual(['a'])
})

test('a cause alone, or checks alone, are no answer yet', () => {
  expect(question.isAnswered!(content, { checks: ['a'] })).toBe(false)
  expect(question.isAnswered!(content, { checks: [], cause: 'a' })).toBe(false)
  expect(question.isAnswered!(content, { checks: ['a'], cause: 'b' })).toBe(true)
})

test('results of checks that were not made stand nowhere in the page, and nothing says which cause is the right one', () => {
  const shown = renderBlock(instance, 'nl')
  for (const { name, result } of content.checks) {
    expect(shown).toContain(name)
    expect(shown).not.toContain(result)
  }
  for (const { feedback } of content.causes) expect(shown).not.toContain(feedback)
  const props = { id: 'b', content, onAnswer() {}, seed: 's', round: 0, language: 'nl', media: {} } as const
  const open = renderToStaticMarkup(FaultFindingViewOf({ ...props, answer: { checks: ['c'] }, stage: 'open' }))
  expect(content.checks.filter(({ result }) => open.includes(result)).map(({ id }) => id)).toEqual(['c'])
  const checked = renderToStaticMarkup(
    FaultFindingViewOf({ ...props, answer: { checks: ['c'], cause: 'b' }, stage: 'checked' }),
  )
  expect(content.checks.filter(({ result }) => checked.includes(result)).map(({ id }) => id)).toEqual(['c'])
})

test('any answer comes back from its packed form; a check that is gone is left out, a cause that is gone makes it no answer', () => {
  const answers = fc.record(
    { checks: fc.uniqueArray(fc.constantFrom(...'abcdef')), cause: fc.constantFrom(...'abcd') },
    { requiredKeys: ['checks'] },
  )
  fc.assert(
    fc.property(answers, (answer: FaultAnswer) => {
      const packed = question.pack(answer)
      expect(packed.length).toBeLessThanOrEqual(question.room(content))
      expect(question.unpack(content, packed)).toEqual(answer)
    }),
  )
  expect(question.unpack(content, 'azbCa')).toEqual({ checks: ['a', 'b'], cause: 'a' })
  expect(question.unpack(content, 'abCz')).toBeUndefined()
})

test('both dialects tell the checks in their order and the cause', () => {
  const told = question.interaction(content, { checks: ['c', 'a'], cause: 'a' })
  expect(interaction12(told)).toEqual({
    type: 'performance',
    response: 'c.done,a.done,cause.a',
    patterns: ['a.done,b.done,cause.a'],
  })
  expect(interaction2004(told)).toMatchObject({
    response: 'c[.]done[,]a[.]done[,]cause[.]a',
    patterns: ['{order_matters=false}a[.]done[,]b[.]done[,]cause[.]a'],
  })
  expect(told.answer).toContain('De druk is 6 bar')
  expect(question.feedback(content, { checks: ['a'], cause: 'd' })).toEqual([
    { about: '', text: 'Dan blijft de onderdruk gelijk tot het plaatje losschiet.' },
  ])
})

describe('an author', () => {
  const [check, ...checks] = content.checks
  const [cause, ...causes] = content.causes

  test('is told what is missing, at its place', () => {
    expect(problems({})).toEqual([])
    expect(problems({ checks: [{ ...check, result: ' ' }, ...checks] })).toEqual([
      { path: 'checks.0.result', key: 'faultResultMissing' },
    ])
    expect(problems({ checks: [{ ...check, minutes: 'kort' }, ...checks] })).toEqual([
      { path: 'checks.0.minutes', key: 'faultMinutesWrong' },
    ])
    expect(problems({ inMinutes: false, checks: [{ ...check, minutes: '' }, ...checks] })).toEqual([])
    expect(problems({ causes: [{ ...cause, isRight: false }, ...causes] })).toEqual([
      { path: 'causes', key: 'faultOneCause' },
    ])
    expect(problems({ checks: content.checks.map((one) => ({ ...one, worth: 'useful' })) })).toEqual([
      { path: 'checks', key: 'faultNoneNeeded' },
    ])
    expect(problems({ checks: [{ ...check, excludes: ['a'] }, ...checks] })).toEqual([
      { path: 'checks.0.excludes', key: 'faultExcludesRight' },
    ])
    expect(problems({ mediaId: 'foto1' })).toEqual([{ path: 'alt', key: 'altMissing' }])
  })

  test('may save what is half done, and nothing that points nowhere', () => {
    expect(problems(faultFinding.empty(), 'saving')).toEqual([])
    expect(problems({ checks: [{ ...check, excludes: ['z'] }, ...checks] }, 'saving')).toEqual([
      { path: '', key: 'broken' },
    ])
    expect(problems({ checks: [{ ...check, worth: 'great' }, ...checks] }, 'saving')[0]?.key).toBe('broken')
    expect(problems({ mediaId: '../x' }, 'saving')[0]?.key).toBe('broken')
  })

  test('finds every text of the block under its path, and its picture by its id', () => {
    const found = faultFinding.texts(content)
    expect(found).toHaveLength(3 + 2 * 6 + 2 * 4)
    for (const { path, text } of found) {
      const at = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], content)
      expect(at).toBe(text)
    }
    expect(faultFinding.media!({ ...content, mediaId: 'foto1' })).toEqual(['foto1'])
  })
})

function FaultFindingViewOf(props: Parameters<typeof FaultFindingView>[0]) {
  return <FaultFindingView {...props} />
}
