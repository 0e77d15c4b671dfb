import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callout, h2, p, right, singleChoice, steps, table, ul, wrong } from '~/modules/authoring/writing'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { mergeDocuments } from './mergeDocuments'
import { openDocument } from './passages'
import { splitDocument } from './splitDocument'
import { pageOf } from './testAuthoring.server'

const question = singleChoice('vraag', 'Wat eerst?', right('Kijken', ''), wrong('Starten', ''))

describe('a page is split', () => {
  test('at a heading: it becomes the title, and leaves the text', () => {
    const page = pageOf(p('Boven.'), h2('Onder'), p('Beneden.'))
    expect(splitAt(page, 'nder')).toEqual({ above: pageOf(p('Boven.')), title: 'Onder', below: pageOf(p('Beneden.')) })
  })

  test('in a paragraph: the words behind the cursor go along', () => {
    expect(splitAt(pageOf(p('Eerst dit. Dan dat.')), 'Dan')).toEqual({
      above: pageOf(p('Eerst dit. ')),
      title: '',
      below: pageOf(p('Dan dat.')),
    })
  })

  test('between two items of a list, and the numbers count on', () => {
    const parts = splitAt(pageOf(steps('Een', 'Twee', 'Drie')), 'rie')
    expect(parts).toMatchObject({ above: pageOf(steps('Een', 'Twee')) })
    expect(parts).toMatchObject({ below: pageOf({ ...steps('Drie'), attrs: { start: 3 } }) })
  })

  test.each([
    ['a table', table(['Maat', 'Grens'], ['10', '0,1'])],
    ['a callout', callout('tip', p('Maat houden'), p('Grens'))],
  ])('in %s: that goes along as a whole', (_name, node) => {
    expect(splitAt(pageOf(p('Boven.'), node), 'Grens')).toMatchObject({ above: pageOf(p('Boven.')) })
  })

  test('a heading with a link in it stays in the text, because a title has no links', () => {
    const link = { type: 'link', attrs: { href: 'https://voorbeeld.nl' } }
    const heading = { ...h2(''), content: [{ type: 'text', text: 'Handleiding', marks: [link] }] }
    const parts = splitAt(pageOf(p('Boven.'), heading, p('Onder.')), 'Hand')
    expect(parts).toMatchObject({ title: '' })
    expect('below' in parts && parts.below.content).toHaveLength(2)
  })
})

test('where nothing stands above or below, nothing is split', () => {
  const page = pageOf(p('Alles.'), { type: 'paragraph' })
  expect(splitDocument(page, 1)).toEqual({ refused: 'nothingAbove' })
  expect(splitAt(page, 'es.', 3)).toEqual({ refused: 'nothingBelow' })
  expect(splitDocument(page, 999)).toEqual({ refused: 'noPlace' })
  expect(splitDocument(pageOf({ type: 'hologram' }), 1)).toEqual({ refused: 'noPlace' })
})

test('wherever a page is split, both parts fit the schema, every word and question is on one of them, in order', () => {
  const nodes = fc.constantFrom<DocumentNode>(
    p('Een **vet** woord.'),
    h2('Kop'),
    ul('Eerst', 'Dan'),
    steps('A', 'B', 'C'),
    callout('rule', p('Meet drie keer.')),
    table(['x', 'y'], ['1', '2']),
    question,
    { type: 'paragraph' },
  )
  fc.assert(
    fc.property(fc.array(nodes, { minLength: 1, maxLength: 6 }), fc.nat({ max: 120 }), (content, at) => {
      const page = pageOf(...content)
      const parts = splitDocument(page, at)
      if ('refused' in parts) return
      for (const part of [parts.above, parts.below]) openDocument(part)!.check()
      const { above, below, title } = parts
      expect(wordsOf(above) + title + wordsOf(below)).toBe(wordsOf(page))
      expect([...blocksOf(above), ...blocksOf(below)]).toEqual(blocksOf(page))
      const merged = mergeDocuments(above, { title, document: below })
      expect(openDocument(merged)!.check()).toBeUndefined()
      expect(wordsOf(merged)).toBe(wordsOf(page))
    }),
    { numRuns: 500 },
  )
})

test('pages that were split at a heading are merged into what they were', () => {
  const page = pageOf(p('Boven.'), h2('Onder'), p('Beneden.'), question)
  const parts = splitAt(page, 'nder')
  if ('refused' in parts) throw new Error(parts.refused)
  expect(mergeDocuments(parts.above, { title: parts.title, document: parts.below })).toEqual(page)
})

test('a question that stands on both pages becomes a new question on merging', () => {
  const merged = mergeDocuments(pageOf(question), { title: 'Nog eens', document: pageOf(question) })
  expect(new Set(blocksOf(merged).map(({ id }) => id)).size).toBe(2)
})

/** Splits before these words, or so many letters further. */
function splitAt(page: DocumentNode, words: string, further = 0) {
  let at = -1
  openDocument(page)!.descendants((node, position) => {
    const place = node.isText ? node.text!.indexOf(words) : -1
    if (place >= 0) at = position + place
  })
  return splitDocument(page, at + further)
}

function wordsOf(node: DocumentNode): string {
  return (node.text ?? '') + (node.content ?? []).map(wordsOf).join('')
}
