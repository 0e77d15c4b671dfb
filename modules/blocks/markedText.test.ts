import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, gapSigns, kept, type Marked, madeFor, stretchesIn, textAround } from './markedText'

type Text = { text: string; known: Marked[]; made: number }
const fresh = (id: string, inside: string) => ({ id, inside })

/** What an author has, after typing `after` with the caret at `caret`. */
function typed({ text, known, made }: Text, after: string, caret: number, away: Marked[] = []): Text {
  const next = kept({ before: text, after, caret, signs: gapSigns }, { known, made, fresh }, away)
  return { text: after, known: next, made: madeFor(next, made) }
}

/** The same with a stretch of the text replaced. */
function replaced(given: Text, from: number, to: number, words: string, away?: Marked[]) {
  const after = given.text.slice(0, from) + words + given.text.slice(to)
  return typed(given, after, from + words.length, away)
}

const idsOf = ({ known }: Text) => known.map(({ id, inside }) => `${id}:${inside}`)
const start = typed({ text: '', known: [], made: 0 }, 'Zet {nul} op {nul} met {duim}.', 30)

test('stretches get ids in the order in which they are made, and braces that do not close are text', () => {
  expect(idsOf(start)).toEqual(['a:nul', 'b:nul', 'c:duim'])
  expect(stretchesIn('{een {twee} drie} {\n}', gapSigns).map(({ inside }) => inside)).toEqual(['twee'])
  expect(textAround(start.text, stretchesIn(start.text, gapSigns))).toEqual(['Zet ', ' op ', ' met ', '.'])
})

test('an id stays with its stretch when words come and go around it, and inside it', () => {
  const before = replaced(start, 0, 3, 'Eerst zet je')
  expect(idsOf(before)).toEqual(['a:nul', 'b:nul', 'c:duim'])
  expect(idsOf(replaced(start, 14, 17, '0'))).toEqual(['a:nul', 'b:0', 'c:duim'])
  expect(idsOf(replaced(start, 0, 0, '{nul} '))).toEqual(['d:nul', 'a:nul', 'b:nul', 'c:duim'])
})

test('when one of two equal stretches goes, the other keeps its own id, and a new one gets a new id', () => {
  const without = replaced(start, 4, 13, '')
  expect(idsOf(without)).toEqual(['b:nul', 'c:duim'])
  expect(idsOf(replaced(start, 9, 18, ''))).toEqual(['a:nul', 'c:duim'])
  expect(idsOf(replaced(without, 0, 0, '{as} '))).toEqual(['d:as', 'b:nul', 'c:duim'])
})

test('what was taken out a moment ago comes back as what it was', () => {
  const cut = replaced(start, 23, 29, '')
  expect(idsOf(cut)).toEqual(['a:nul', 'b:nul'])
  expect(idsOf(replaced(cut, 0, 0, '{duim} ', start.known))).toEqual(['c:duim', 'a:nul', 'b:nul'])
  expect(idsOf(replaced(cut, 0, 0, '{duim} '))).toEqual(['d:duim', 'a:nul', 'b:nul'])
})

test('a text that was changed elsewhere finds its ids by the words inside, in order', () => {
  const idsIn = (text: string) =>
    fitted(stretchesIn(text, gapSigns), { ...start, fresh }).map(({ id, inside }) => id + inside)
  expect(idsIn('{nul} {zero} {duim}')).toEqual(['anul', 'bzero', 'cduim'])
  expect(idsIn('Zet op {nul} met duim')).toEqual(['anul'])
  expect(idsIn('{duim} {nul} {as} {nul}')).toEqual(['cduim', 'anul', 'das', 'bnul'])
})

const piece = fc.constantFrom('{', '}', '{nul}', '{a}', '{a}', 'nul', ' ', 'x', '\n')
const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 9 }), words: fc.array(piece, { maxLength: 3 }) })

test('whatever is typed: each stretch has one id, no two share one, and untouched ones keep theirs', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let now = start
      for (const { at, length, words } of edits) {
        const from = at % (now.text.length + 1)
        const to = Math.min(now.text.length, from + length)
        const next = replaced(now, from, to, words.join(''), now.known)
        const [old, young] = [now, next].map(({ text }) => stretchesIn(text, gapSigns)) as [[], []]
        expect(next.known.map(({ inside }) => inside)).toEqual(young.map(({ inside }) => inside))
        expect(new Set(next.known.map(({ id }) => id)).size).toBe(young.length)
        for (const [place, { end }] of (old as { end: number }[]).entries())
          if (end <= from) expect(next.known[place]!.id).toBe(now.known[place]!.id)
        for (const [place, { start }] of (old as { start: number }[]).entries())
          if (start >= to) expect(next.known.at(place - old.length)!.id).toBe(now.known[place]!.id)
        now = next
      }
    }),
  )
})
