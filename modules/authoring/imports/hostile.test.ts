import { describe, expect, test } from 'vitest'
import { readDocument } from './readDocument.server'
import { docx, pptx, relations, slideText, wordLine, zipOf } from './testFiles.server'
import { importTexts } from './texts'

const outcome = async (bytes: Uint8Array, name = 'les.docx') => {
  const answer = await readDocument({ bytes, name, language: 'nl' })
  return 'refused' in answer ? answer.refused : answer
}
const office = (start = 'd0cf11e0a1b11ae1') => Buffer.from(start, 'hex')
const types = (type: string, path = 'word/document.xml') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${path}" ContentType="${type}"/></Types>`
const rels = { '_rels/.rels': relations(['r', 'officeDocument', 'word/document.xml']) }

describe('refused, each with its own reason, is', () => {
  test.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['nothing at all', 'empty', () => Buffer.alloc(0)],
    [
      'an encrypted file',
      'encrypted',
      () => Buffer.concat([office(), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    [
      'a .doc of before 2007',
      'oldOffice',
      () => Buffer.concat([office(), Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
    ],
    ['RTF under another name', 'oldOffice', () => Buffer.from('{\\rtf1 hoi}')],
    ['a pdf under another name', 'pdf', () => Buffer.from('%PDF-1.7\n...')],
    ['an image under another name', 'unknownKind', () => Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a zip of something else', 'unknownKind', () => zipOf({ 'a.txt': 'hallo' })],
    ['an empty zip', 'unknownKind', () => zipOf({})],
    ['a zip that is cut off', 'broken', async () => (await docx(wordLine('Hallo'))).subarray(0, 700)],
    [
      'a Word file whose XML is cut off',
      'broken',
      () =>
        zipOf({
          ...rels,
          '[Content_Types].xml': types('x.wordprocessingml.y'),
          'word/document.xml': '<w:document><w:body>',
        }),
    ],
    [
      'a Word file without its text',
      'broken',
      () => zipOf({ ...rels, '[Content_Types].xml': types('x.wordprocessingml.y') }),
    ],
    [
      'a Word file with macros',
      'macros',
      () =>
        zipOf({
          ...rels,
          '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
          'word/document.xml': '<a/>',
        }),
    ],
    [
      'a presentation with a macro inside',
      'macros',
      () => pptx([{ shapes: slideText('x') }], { 'ppt/vbaProject.bin': 'x' }),
    ],
    [
      'an Excel file',
      'spreadsheet',
      () => zipOf({ ...rels, '[Content_Types].xml': types('x.spreadsheetml.sheet'), 'word/document.xml': '<a/>' }),
    ],
    [
      'a LibreOffice file',
      'openDocument',
      () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    ],
    ['a document without a word', 'nothingInside', () => docx(wordLine(''))],
    ['a text of blanks', 'nothingInside', () => Buffer.from(' \n \n')],
    ['a text of 5 MB', 'tooLong', () => Buffer.alloc(5_000_000, 'woord ')],
  ])('%s', async (_name, reason, make) => {
    expect(await outcome(await make())).toBe(reason)
  })

  test('and each reason has a sentence in both languages', () => {
    for (const { refusals } of Object.values(importTexts))
      for (const sentence of Object.values(refusals)) expect(sentence).toMatch(/\.$/)
  })
})

describe('a bomb goes off nowhere:', () => {
  const body = (inside: string | Buffer) =>
    zipOf({ ...rels, '[Content_Types].xml': types('x.wordprocessingml.y'), 'word/document.xml': inside })

  test('entities that multiply are refused before they are read', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    expect(await outcome(await body(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><w:document>&l9;</w:document>`))).toBe(
      'tooMuchInside',
    )
  })

  test('a part that inflates to a hundred megabytes is not inflated to its end', async () => {
    const before = process.memoryUsage().rss
    const lying = patchedSize(await body(Buffer.alloc(120_000_000, ' ')), 'word/document.xml', 1000)
    expect(lying.length).toBeLessThan(1_000_000)
    expect(['tooLong', 'tooMuchInside']).toContain(await outcome(lying))
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })

  test('elements in elements, a hundred thousand deep', async () => {
    expect(await outcome(await body(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`))).toBe('broken')
  })

  test('a million paragraphs', async () => {
    expect(await outcome(await docx('<w:p/>'.repeat(1_000_000)))).toBe('tooLong')
  })

  test('more entries than any document has', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`a/${n}`, '']))
    expect(await outcome(await zipOf(many))).toBe('tooMuchInside')
  })

  test('paths that climb out of the zip, and relations that lead out of it, reach nothing', async () => {
    const relation = relations(['r', 'officeDocument', '../../../../etc/passwd'])
    const climbing = await zipOf({
      '_rels/.rels': relation,
      '[Content_Types].xml': types('x.wordprocessingml.y', '../../../../etc/passwd'),
    })
    expect(await outcome(climbing)).toBe('broken')
    const named = (await zipOf({ 'aa/aa/passwd': 'x' })).toString('latin1').replaceAll('aa/aa/passwd', '../../passwd')
    expect(await outcome(Buffer.from(named, 'latin1'))).toBe('broken')
    const image = await docx(wordLine('Tekst'), { links: [['i', 'image', '../../../../../etc/passwd']] })
    expect(await outcome(image)).toHaveProperty('pages')
  })

  test('quotations and lists, a thousand deep', async () => {
    for (const text of [
      `${'> '.repeat(1000)}diep`,
      Array.from({ length: 1000 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n'),
      '['.repeat(50_000),
      '*a '.repeat(50_000),
    ])
      expect(await outcome(Buffer.from(text), 'x.md')).not.toBe('broken')
  })
})

/** The zip with another uncompressed size in what it says of an entry. */
function patchedSize(zip: Buffer, path: string, size: number) {
  const patched = Buffer.from(zip)
  for (const [signature, at] of [
    ['PK\x01\x02', 24],
    ['PK\x03\x04', 22],
  ] as const) {
    const header = signature === 'PK\x01\x02' ? 46 : 30
    for (let place = patched.indexOf(signature); place >= 0; place = patched.indexOf(signature, place + 4))
      if (patched.subarray(place + header, place + header + path.length).toString() === path)
        patched.writeUInt32LE(size, place + at)
  }
  return patched
}
