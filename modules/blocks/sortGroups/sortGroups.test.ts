import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/sortGroups.1.json'
import { problemsOf } from '../schemas'
import { sortGroups } from './sortGroups'

const golden = goldens[0]!.content

const question = sortGroups.question!
const right = Object.fromEntries(golden.cards.map(({ id, group }) => [id, group]))
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'sortGroups', version: 1, content: { ...golden, ...change } }, when)
const withCard = (change: object) => ({
  cards: golden.cards.map((card, at) => (at === 2 ? { ...card, ...change } : card)),
})

test('each right card counts; with two groups a wrong one costs a right one, so that one group for all earns nothing', () => {
  expect(question.score(golden, right)).toBe(1)
  expect(question.score(golden, { ...right, a: 'b' })).toBeCloseTo(4 / 6)
  expect(question.score(golden, Object.fromEntries(golden.cards.map(({ id }) => [id, 'a'])))).toBe(0)
})

test('with four groups a wrong card costs a third', () => {
  const four = { ...golden, groups: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })), groupsMade: 4 }
  expect(question.score(four, { ...right, a: 'c' })).toBeCloseTo((5 - 1 / 3) / 6)
})

test('it is answered once every card has a group', () => {
  const { a: _first, ...rest } = right
  expect(question.isAnswered!(golden, rest)).toBe(false)
  expect(question.isAnswered!(golden, { ...rest, a: 'b' })).toBe(true)
})

test('feedback is of the wrong cards, and of all of them when everything is right', () => {
  expect(question.feedback(golden, { ...right, c: 'b', e: 'b' })).toEqual([
    { about: golden.cards[2]!.text, text: golden.cards[2]!.feedback },
  ])
  expect(question.feedback(golden, right)).toHaveLength(5)
})

test('it is told as pairs of card and group in both dialects, and in words', () => {
  const told = question.interaction(golden, { ...right, b: 'a' })
  expect(told.answer).toContain('Een gebroken V-snaar vervangen: Preventief onderhoud')
  expect(interaction12(told)).toEqual({
    type: 'matching',
    response: 'a.a,b.a,c.a,d.b,e.a,f.b',
    patterns: ['a.a,b.b,c.a,d.b,e.a,f.b'],
  })
  expect(interaction2004(told).response).toContain('b[.]a')
})

test('sixteen cards take two characters each while their ids are short', () => {
  const cards = Array.from({ length: 16 }, (_, n) => ({ ...golden.cards[0]!, id: 'abcdefghijklmnop'[n]! }))
  expect(question.room({ ...golden, cards })).toBe(32)
})

test('its texts are all that a learner reads, and on paper stands nothing of where a card belongs', () => {
  expect(sortGroups.texts(golden)).toHaveLength(1 + 2 + 2 * golden.cards.length)
  const html = renderBlock({ id: 'block1', type: 'sortGroups', version: 1, content: golden }, 'nl')
  expect(html.match(/type="radio"/g)).toHaveLength(12)
  expect(html).not.toMatch(/checked|Hoort bij|slijtage/)
})

test('what is missing, too few or there twice is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems(withCard({ group: '' }))).toEqual([{ path: 'cards.2.group', key: 'sortHomeMissing' }])
  expect(problems(withCard({ text: ' ' }))).toEqual([{ path: 'cards.2.text', key: 'sortCardMissing' }])
  expect(problems(withCard({ text: golden.cards[0]!.text }))).toEqual([{ path: 'cards.2.text', key: 'repeated' }])
  expect(problems({ cards: golden.cards.slice(0, 3) })).toEqual([{ path: 'cards', key: 'sortTooFewCards' }])
  const groups = [golden.groups[0], { id: 'b', name: '' }]
  expect(problems({ groups })).toEqual([{ path: 'groups.1.name', key: 'sortGroupMissing' }])
})

test('a draft may be empty, and no card is in a group that is not there', () => {
  expect(problems(sortGroups.empty(), 'saving')).toEqual([])
  expect(problems(withCard({ group: 'c' }), 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ groups: golden.groups.slice(0, 1) }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ cardsMade: 3 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})
