import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/match.1.json'
import { problemsOf } from '../schemas'
import { match } from './match'

const golden = goldens[0]!.content

const question = match.question!
const right = { a: 'a', b: 'b', c: 'c', d: 'd' }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'match', version: 1, content: { ...golden, ...change } }, when)

test('each right pair counts, and a wrong one costs what a guess out of five earns', () => {
  expect(question.score(golden, right)).toBe(1)
  expect(question.score(golden, { ...right, c: 'd', d: 'c' })).toBeCloseTo((2 - 2 / 4) / 4)
  expect(question.score(golden, { a: 'e', b: 'e', c: 'e', d: 'e' })).toBe(0)
})

test('it is answered once everything on the left has something', () => {
  expect(question.isAnswered!(golden, { a: 'a', b: 'b', c: 'c' })).toBe(false)
  expect(question.isAnswered!(golden, { ...right, d: 'e' })).toBe(true)
})

test('feedback is one text for all right and one for the rest', () => {
  expect(question.feedback(golden, right)).toEqual([{ about: '', text: golden.feedbackRight }])
  expect(question.feedback(golden, { ...right, a: 'e' })).toEqual([{ about: '', text: golden.feedbackWrong }])
})

test('it is told as pairs in both dialects, and in words', () => {
  const told = question.interaction(golden, { ...right, d: 'e' })
  expect(told.answer).toContain('Snijplaat: De plaats van een gat aftekenen')
  expect(interaction12(told)).toEqual({
    type: 'matching',
    response: 'a.a,b.b,c.c,d.e',
    patterns: ['a.a,b.b,c.c,d.d'],
  })
  expect(interaction2004(told).response).toBe('a[.]a[,]b[.]b[,]c[.]c[,]d[.]e')
})

test('its texts are all that a learner reads, and on paper the answers are mixed up behind letters', () => {
  expect(match.texts(golden).map(({ path }) => path)).toEqual([
    'question',
    ...[0, 1, 2, 3].flatMap((place) => [`pairs.${place}.left`, `pairs.${place}.right`]),
    'extras.0.text',
    'feedbackRight',
    'feedbackWrong',
  ])
  const html = renderBlock({ id: 'block1', type: 'match', version: 1, content: golden }, 'nl')
  const places = golden.pairs.map((pair) => html.indexOf(`>${pair.right}<`))
  expect(places).not.toEqual(places.toSorted((a, b) => a - b))
  expect(html).not.toMatch(/kraspen|Goed|select/)
})

test('what is missing, too few or there twice is told where it is', () => {
  const withPair = (change: object) => ({
    pairs: golden.pairs.map((pair, at) => (at === 1 ? { ...pair, ...change } : pair)),
  })
  expect(problems({})).toEqual([])
  expect(problems(withPair({ left: ' ', right: '' }))).toEqual([
    { path: 'pairs.1.left', key: 'matchLeftMissing' },
    { path: 'pairs.1.right', key: 'matchRightMissing' },
  ])
  expect(problems({ pairs: golden.pairs.slice(0, 2) })).toEqual([{ path: 'pairs', key: 'matchTooFew' }])
  expect(problems(withPair({ left: 'TAP' }))).toEqual([{ path: 'pairs.2.left', key: 'repeated' }])
  expect(problems({ extras: [{ id: 'e', text: golden.pairs[0]!.right }] })).toEqual([
    { path: 'extras.0.text', key: 'repeated' },
  ])
  expect(problems({ extras: [{ id: 'e', text: '' }] })).toEqual([{ path: 'extras.0.text', key: 'optionMissing' }])
})

test('a draft may be empty, and no id stands on both sides', () => {
  expect(problems(match.empty(), 'saving')).toEqual([])
  expect(problems({ extras: [{ id: 'a', text: 'x' }] }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ made: 4 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ pairs: [{ id: '__proto__', left: '', right: '' }] }, 'saving')).not.toEqual([])
})
