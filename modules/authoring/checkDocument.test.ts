import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks } from '~/modules/blocks/blocks'
import type { DocumentNode } from '~/modules/blocks/document'
import { checkDocument, longestDocument } from './checkDocument.server'
import { renderPage } from './renderPage.server'
import { savePage } from './savePage.server'
import { openStudio, pageOf, paragraph } from './testAuthoring.server'

const hard = Boolean(process.env.LEERBANK_HARD)
const refused = (document: unknown) => 'problem' in checkDocument(document)
const linked = (href: unknown) =>
  pageOf({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } as never }] }],
  })
const question = (id: string) => ({
  type: 'block',
  attrs: { id, type: 'singleChoice', version: 1, content: blocks.singleChoice.empty() },
})

describe('a page', () => {
  test('of every kind of node is kept as it is', () => {
    const cell = (type: string) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph('c')],
    })
    const document = pageOf(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kop' }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('punt')] }] },
      { type: 'callout', attrs: { kind: 'safety' }, content: [paragraph('let op')] },
      { type: 'image', attrs: { mediaId: 'm', alt: 'a', decorative: false, caption: '' } },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader'), cell('tableCell')] }] },
      question('vraag1'),
    )
    expect(checkDocument(document)).toEqual({ document })
  })

  test('with a block of a type that is not known here is kept', () => {
    const block = { type: 'block', attrs: { id: 'abcd', type: 'later', version: 7, content: { any: ['thing'] } } }
    expect(checkDocument(pageOf(block))).toEqual({ document: pageOf(block) })
  })

  test('loses attributes that the schema does not know', () => {
    const strange = { ...paragraph('tekst'), attrs: { onclick: 'alert(1)', style: 'x' } }
    expect(checkDocument(pageOf(strange))).toEqual({ document: pageOf(paragraph('tekst')) })
  })
})

describe('refused is', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'doc'],
    ['a paragraph alone', paragraph('x')],
    ['an unknown node', pageOf({ type: 'script' })],
    [
      'an unknown mark',
      pageOf({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] }),
    ],
    ['an empty text', pageOf({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
    ['a question in a callout', pageOf({ type: 'callout', attrs: { kind: 'tip' }, content: [question('vraag1')] })],
    ['a heading of level 1', pageOf({ type: 'heading', attrs: { level: 1 } })],
    [
      'a callout of no kind',
      pageOf({ type: 'callout', attrs: { kind: 'x onload=alert(1)' }, content: [paragraph('x')] }),
    ],
    ['an image with a number for a text', pageOf({ type: 'image', attrs: { mediaId: 'm', alt: 4 } })],
    ['a block without content', pageOf({ type: 'block', attrs: { id: 'abcd', type: 'singleChoice', version: 1 } })],
    [
      'a block with wrong content',
      pageOf({ type: 'block', attrs: { ...question('abcd').attrs, content: { question: 5 } } }),
    ],
    ['two blocks of one id', pageOf(question('abcd'), question('abcd'))],
    ['half a megabyte', pageOf(paragraph('x'.repeat(longestDocument)))],
  ])('%s', (_name, document) => expect(refused(document)).toBe(true))

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/modules',
    '',
    null,
    {},
  ])('a link to %j', (href) => expect(refused(linked(href))).toBe(true))

  test.each(['https://a.nl', 'http://a.nl/?q=1#b', 'mailto:a@b.nl', 'tel:+31612345678'])(
    'but not a link to %s',
    (href) => expect(refused(linked(href))).toBe(false),
  )

  test('a document that is too deep for any stack', () => {
    let deep: DocumentNode = paragraph('x')
    for (let depth = 0; depth < 50_000; depth++) deep = { type: 'callout', content: [deep] }
    expect(refused(pageOf(deep))).toBe(true)
    let attribute: unknown = 1
    for (let depth = 0; depth < 50_000; depth++) attribute = { a: attribute }
    const block = { type: 'block', attrs: { id: 'abcd', type: 'later', version: 1, content: attribute as object } }
    expect(refused(pageOf(block as DocumentNode))).toBe(true)
  })
})

const word = fc.oneof(
  fc.constantFrom(
    ...`doc paragraph heading bulletList orderedList listItem table tableRow tableCell tableHeader hardBreak text image
    callout block script __proto__ constructor bold italic link`.split(/\s+/),
  ),
  fc.string({ maxLength: 8 }),
)
const nasty = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    '"><script>alert(1)</script>',
    "' onerror='x",
    '</div>',
    'data:text/html,x',
    '\u0000',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.integer(),
  fc.constant(null),
)
const attributes = fc.dictionary(
  fc.constantFrom(
    'level',
    'href',
    'kind',
    'mediaId',
    'alt',
    'caption',
    'decorative',
    'id',
    'type',
    'version',
    'content',
    'colspan',
    'start',
    'onclick',
    'style',
    '__proto__',
  ),
  fc.oneof(
    nasty,
    fc.boolean(),
    fc.constantFrom('tip', 'safety', 2, 3, 1),
    fc.dictionary(fc.string({ maxLength: 5 }), nasty),
  ),
)
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.record(
    {
      type: word,
      attrs: attributes,
      content: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'node' }),
      marks: fc.array(fc.record({ type: word, attrs: attributes }, { requiredKeys: ['type'] }), { maxLength: 2 }),
      text: fc.oneof(nasty, fc.constant('gewone tekst')),
    },
    { requiredKeys: ['type'] },
  ),
}))
const anything = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('doc'), content: fc.array(node, { maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

test('whatever comes in: it is refused, or it renders without anything that runs', () => {
  fc.assert(
    fc.property(anything, (document) => {
      const checked = checkDocument(document)
      if ('problem' in checked) return
      const html = renderPage(checked.document, 'nl', new Map())
      const tags = html.match(/<[^>]*>/g)?.join('') ?? ''
      expect(tags).not.toMatch(/<script|javascript:|<iframe|<object|\son\w+=|style=(?!"min-width)/i)
    }),
    { numRuns: hard ? 10_000 : 1500 },
  )
})

test('a refused page leaves the stored one as it was', async () => {
  const studio = await openStudio(tmpdir())
  const { db, anouk, pageId } = studio
  await savePage(db, anouk, { pageId, revision: 1, title: 'Begin', document: pageOf(paragraph('bewaard')) })
  const stored = () => db.selectFrom('modulePage').where('id', '=', pageId).selectAll().executeTakeFirstOrThrow()
  const before = await stored()
  await fc.assert(
    fc.asyncProperty(anything, async (document) => {
      if (!refused(document)) return
      const answer = await savePage(db, anouk, { pageId, revision: 2, title: 'Anders', document })
      expect(answer).toMatchObject({ refused: 'document' })
      expect(await stored()).toEqual(before)
    }),
    { numRuns: hard ? 2000 : 200 },
  )
  studio.close()
})
