import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pages as written } from '~/demo/ssomq/ssomq'
import { callout, h2, p, right, singleChoice, table, ul, wrong } from '~/modules/authoring/writing'
import type { DocumentNode } from '~/modules/blocks/document'
import { checkDocument } from '../checkDocument.server'
import { pageOf } from '../testAuthoring.server'
import { findInPage } from './findInPage'
import { textsOf } from './pageTexts'
import { replaceInPage } from './replaceInPage'
import { type Query, stretchesOf } from './stretches'

const query = (words: string, given: Partial<Query> = {}): Query => ({
  words,
  isExact: false,
  isWhole: false,
  ...given,
})
const found = (text: string, words: string, given?: Partial<Query>) =>
  stretchesOf(text, query(words, given)).map(({ start, end }) => text.slice(start, end))

describe('words are found', () => {
  test.each([
    ['without a look at capitals', 'De Motor en de motor', 'motor', ['Motor', 'motor']],
    ['without accents', 'een reële coördinaat', 'reele coordinaat', ['reële coördinaat']],
    ['with accents where none stand', 'een reele waarde', 'reële', ['reele']],
    ['whatever way an accent is written', 'caf\u0065\u0301 dicht', 'café', ['caf\u0065\u0301']],
    ['with the quotes of a keyboard', 'de foto’s “nieuw”', 'foto\'s "nieuw"', ['foto’s “nieuw”']],
    ['over a space that does not break', '10\u00a0mm', '10 mm', ['10\u00a0mm']],
    ['as plain letters, also when they look like a pattern', 'G-code (.*) [a]', '(.*) [a]', ['(.*) [a]']],
    ['side by side, without overlap', 'aaaa', 'aa', ['aa', 'aa']],
    ['between letters that take two places', '🔩moer🔩', 'MOER', ['moer']],
  ])('%s', (_name, text, words, expected) => expect(found(text, words)).toEqual(expected))

  test('with a look at capitals when asked', () =>
    expect(found('De Motor en de motor', 'motor', { isExact: true })).toEqual(['motor']))
  test('as whole words when asked', () =>
    expect(found('As, assen en de as.', 'as', { isWhole: true })).toEqual(['As', 'as']))
  test('and half a letter is no hit: an accent is part of its letter', () =>
    expect(found('cafe\u0301s', 'e\u0301')).toEqual(['e\u0301']))
  test('nothing is found of nothing', () => expect(found('alles', '')).toEqual([]))
})

const link = { type: 'link', attrs: { href: 'https://motor.example/motor' } }
const whole = {
  title: 'De motor',
  document: pageOf(
    h2('Motor starten'),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Zie ' },
        { type: 'text', text: 'de motor', marks: [link] },
      ],
    },
    p('De mo**tor** draait.'),
    ul('Motor uit'),
    callout('tip', p('motor')),
    table(['motor', 'x'], ['1', '2']),
    { type: 'image', attrs: { mediaId: 'motor', alt: 'Een motor', decorative: false, caption: 'De motor' } },
    singleChoice('motor', 'Wat doet de motor?', right('De motor draait', 'De motor is aan.'), wrong('Niets', 'Motor?')),
  ),
}

test('words are found in title, text, lists, callouts, tables, alt, caption and questions; not in addresses and ids', () => {
  expect(findInPage(whole, query('motor'))).toHaveLength(13)
})

describe('words are replaced', () => {
  const after = replaceInPage(whole, { ...query('motor'), instead: 'aandrijving' })

  test('everywhere where they were found, with the capital that stood there', () => {
    expect(after.places).toBe(13)
    expect(findInPage(after, query('motor'))).toEqual([])
    expect(after.title).toBe('De aandrijving')
    expect(textsOf(after).map(({ text }) => text)).toContain('Aandrijving starten')
    expect(checkDocument(after.document)).toEqual({ document: after.document })
  })
  test('and addresses and ids are left as they are', () => {
    const json = JSON.stringify(after.document)
    expect(json).toContain('https://motor.example/motor')
    expect(json).toContain('"mediaId":"motor"')
    expect(json).toContain('"id":"motor"')
  })
  test('over the border of bold words, in the way of the first letter', () => {
    const [, , paragraph] = replaceInPage(whole, { ...query('motor'), instead: 'as' }).document.content!
    expect(paragraph).toEqual(p('De as draait.'))
  })
  test('at one place when asked', () => {
    const one = replaceInPage(whole, { ...query('motor'), instead: 'as' }, 1)
    expect(one.places).toBe(1)
    expect(one.title).toBe('De motor')
    expect(textsOf(one).map(({ text }) => text)).toContain('As starten')
  })
  test.each([
    ['motor', 'ijzer', 'Motor MOTOR', 'IJzer IJZER'],
    ['a.c', '$&', 'a.c abc', '$& abc'],
    ['weg', '', 'weg ermee', ' ermee'],
  ])('%s by %s', (words, instead, before, expected) => {
    const page = { title: before, document: pageOf(p(before)) }
    const replaced = replaceInPage(page, { ...query(words), instead })
    expect([replaced.title, replaced.document]).toEqual([expected.trim(), pageOf(p(expected))])
  })
})

const ofChoices = ['text', 'question', 'feedback', 'feedbackRight', 'feedbackWrong']
const ofCases = ['title', 'name', 'symptom', 'result']
const letters = [...ofChoices, ...ofCases, 'alt', 'caption']

// Everything of a document but its letters.
function bones(node: DocumentNode): unknown {
  const keep = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => keep(one, ''))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, keep(one, name)]))
    return letters.includes(key) ? '' : value
  }
  // Words that lose their letters lose their place in a paragraph too.
  if (node.content?.some(({ type }) => type === 'text'))
    return { ...node, content: node.content.filter(({ type }) => type !== 'text') }
  const attrs = keep(node.attrs, '')
  return { type: node.type, attrs, content: node.content?.filter(({ type }) => type !== 'text').map(bones) }
}

function withoutEmpty(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one) => (key === 'content' && one?.length === 0 ? undefined : one)))
}

test('replacing never changes anything but text, whatever is looked for, and stays within the schema', () => {
  const words = fc.oneof(
    fc.constantFrom('de', 'e', 'S', 'robot', '.', ' ', 'een ', 'bak', 'is', '1'),
    fc.string({ minLength: 1, maxLength: 3 }),
  )
  const pages = [whole, ...written].map(({ title, document }) => {
    const stored = checkDocument(document)
    if ('problem' in stored) throw new Error(stored.problem)
    return { title, document: stored.document }
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      words,
      fc.string({ maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      (page, find, instead, isExact, isWhole) => {
        const asked = { words: find, isExact, isWhole, instead }
        const after = replaceInPage(page, asked)
        expect(withoutEmpty(bones(after.document))).toEqual(withoutEmpty(bones(page.document)))
        expect(checkDocument(after.document)).toEqual({ document: after.document })
        expect(after.places).toBe(findInPage(page, asked).length)
        if (after.places === 0) expect(after.document).toEqual(page.document)
      },
    ),
    { numRuns: process.env.LEERBANK_HARD ? 3000 : 300 },
  )
})
