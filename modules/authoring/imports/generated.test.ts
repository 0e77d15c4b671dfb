import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../checkDocument.server'
import { documentOf } from './pageDocument'
import { readDocument } from './readDocument.server'
import { docx, pptx, slideTable, slideText, wordLine, wordRun, wordTable } from './testFiles.server'

const runs = process.env.LEERBANK_HARD ? 2000 : 60

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000\u0007',
    '\ud800',
    'a'.repeat(2000),
    '<script>alert(1)</script>',
    '# kop',
    '| a | b |',
    '\t',
    'é\u0301',
  ),
)
// What XML cannot hold cannot be in a file either.
const xmlText = text.map((one) => one.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\u00a0'))
const run = fc
  .tuple(
    xmlText,
    fc.constantFrom(
      '',
      '<w:b/>',
      '<w:i/>',
      '<w:vertAlign w:val="subscript"/>',
      '<w:color w:val="FF0000"/>',
      '<w:vanish/>',
    ),
  )
  .map(([one, properties]) => wordRun(one, properties))
const inside = fc.array(
  fc.oneof(run, fc.constantFrom('<w:r><w:br/></w:r>', '<w:r><w:br w:type="page"/></w:r>', '<w:r><w:drawing/></w:r>')),
  {
    maxLength: 4,
  },
)
const place = fc.record(
  {
    style: fc.constantFrom('Title', 'Kop1', 'Kop2', 'Kop3', 'Bijschrift', 'bestaat niet'),
    list: fc.tuple(fc.constantFrom(1, 2, 9), fc.nat(9)),
  },
  { requiredKeys: [] },
)
const line = fc.tuple(inside, place).map(([runs_, where]) => wordLine(runs_.join('') || '<w:r/>', where))
const cell = fc.tuple(
  fc.array(line, { maxLength: 2 }),
  fc.nat(4),
  fc.constantFrom('', '<w:vMerge/>', '<w:vMerge w:val="restart"/>'),
)
const row = fc
  .array(cell, { maxLength: 4 })
  .map(
    (cells) =>
      `<w:tr>${cells.map(([lines, span, merge]) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${lines.join('')}</w:tc>`).join('')}</w:tr>`,
  )
const table = fc.array(row, { maxLength: 4 }).map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`)
const grid = fc.array(fc.array(xmlText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
const wordBody = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: line },
    { weight: 1, arbitrary: table },
    {
      weight: 1,
      arbitrary: grid.map((rows) => wordTable(rows.map((cells) => cells.map((one) => wordLine(wordRun(one)))))),
    },
  ),
  {
    maxLength: 25,
  },
)

async function everyPageFits(bytes: Uint8Array, name: string) {
  const read = await readDocument({ bytes, name, language: 'nl' })
  if ('refused' in read) expect(read.refused).toBe('nothingInside')
  for (const page of 'refused' in read ? [] : read.pages) {
    expect(checkDocument(documentOf(page, 'Notities'))).toHaveProperty('document')
    expect(page.title.length).toBeLessThanOrEqual(120)
  }
}

test('every page of any Word file fits the schema', async () => {
  await fc.assert(
    fc.asyncProperty(wordBody, async (parts) => everyPageFits(await docx(parts.join('')), 'a.docx')),
    { numRuns: runs },
  )
})

test('every page of any presentation fits the schema', async () => {
  const lines = fc.array(xmlText, { maxLength: 4 }).map((all) => all.join('\n'))
  const shape = fc.oneof(
    fc
      .tuple(lines, fc.constantFrom('type="title"', 'idx="1"', 'type="body" idx="9"', undefined))
      .map(([one, where]) => slideText(one, where)),
    grid.map(slideTable),
  )
  const slide = fc.record({ shapes: fc.array(shape, { maxLength: 4 }).map((all) => all.join('')), notes: lines })
  await fc.assert(
    fc.asyncProperty(fc.array(slide, { maxLength: 4 }), async (slides) => everyPageFits(await pptx(slides), 'a.pptx')),
    { numRuns: runs },
  )
})

test('every page of any text fits the schema', async () => {
  const start = fc.constantFrom(
    '',
    '# ',
    '## ',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '| ',
    '    ',
    '```\n',
    '<b>',
    '[a](',
    '**',
    '---\n',
    '![',
  )
  const markdown = fc
    .array(
      fc.tuple(start, text).map((parts) => parts.join('')),
      { maxLength: 30 },
    )
    .map((lines) => lines.join('\n'))
  await fc.assert(
    fc.asyncProperty(markdown, async (source) => {
      const read = await readDocument({ bytes: Buffer.from(source), name: 'a.md', language: 'nl' })
      if (!('refused' in read)) return everyPageFits(Buffer.from(source), 'a.md')
      expect(['nothingInside', 'unknownKind', 'empty', 'pdf']).toContain(read.refused)
    }),
    { numRuns: runs * 3 },
  )
})

test('files with any of their bytes changed are read or refused, never more', async () => {
  const whole = await docx(
    wordLine('Een regel tekst') +
      wordTable([
        ['a', 'b'],
        ['c', 'd'],
      ]),
  )
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of all) bytes[at] = value
      const read = await readDocument({ bytes, name: 'a.docx', language: 'nl' })
      expect('refused' in read || read.pages.length > 0).toBe(true)
    }),
    { numRuns: runs * 3 },
  )
})
