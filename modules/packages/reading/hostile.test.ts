import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { limits } from './limits'
import type { RefusalReason } from './refusal'
import { manifest12, type RawEntry, rawZip, reading, refusalOf } from './testArchives.server'
import { refusalText, warningText } from './texts'

const good: RawEntry[] = [
  { name: 'imsmanifest.xml', content: manifest12() },
  { name: 'index.html', content: '<p>Les</p>' },
]
const withEntry = (entry: RawEntry) => rawZip([...good, entry])
const withManifest = (content: string | Buffer) => rawZip([{ name: 'imsmanifest.xml', content }, good[1]!])
const unpacked = 2 * 1024 * 1024
const tooLarge = 1.25 * unpacked

describe('a name that leads out of the package is refused:', () => {
  test.each([
    ...[
      '../evil.html',
      'a/../../evil.html',
      '..',
      'a/..',
      '/etc/passwd',
      '//host/share',
      '\\\\host\\share',
      'a\\..\\evil',
    ],
    ...['C:\\evil.html', 'c:/evil.html', 'C:evil.html', '%2e%2e/evil.html', 'a%2fb', '..%5cevil', 'evil%00.html'],
    ...['evil.html\0.png', 'evil.html.', 'evil ', 'map./evil.html', '...', 'a\nb.html', 'a\u202ecod.html', '../'],
    'x'.repeat(1100),
  ])('%j', async (name) => {
    expect(await refusalOf(withEntry({ name, content: 'x' }))).toBe('badName')
  })
})

describe('refused, each with its own reason, is', () => {
  const link = 0o120777 * 0x10000
  const many = Array.from({ length: 30 }, (_none, place) => ({ name: `${place}.txt`, content: '' }))
  test.each<[string, RefusalReason, () => Buffer]>([
    ['nothing at all', 'empty', () => Buffer.alloc(0)],
    ['a zip with nothing in it', 'empty', () => rawZip([])],
    ['what is no zip', 'notZip', () => Buffer.from('%PDF-1.7 and so on, for quite a while')],
    ['a zip that is cut off', 'notZip', () => rawZip(good).subarray(0, 400)],
    ['a zip whose middle is gone', 'damaged', () => Buffer.concat([Buffer.alloc(40), rawZip(good).subarray(40)])],
    ['a symbolic link', 'symlink', () => withEntry({ name: 'link', content: '/etc/passwd', attributes: link })],
    ['a file with a password', 'encrypted', () => withEntry({ name: 'a.html', content: 'x', flags: 0x801 })],
    ['another way of packing', 'unknownPacking', () => withEntry({ name: 'a.html', content: 'x', method: 12 })],
    ['the same name twice', 'doubleName', () => withEntry({ name: 'index.html', content: 'x' })],
    ['the same name in capitals', 'doubleName', () => withEntry({ name: 'INDEX.html', content: 'x' })],
    ['the same name with a dot before it', 'doubleName', () => withEntry({ name: './index.html', content: 'x' })],
    ['a manifest beside one in capitals', 'doubleName', () => withEntry({ name: 'IMSMANIFEST.XML', content: 'x' })],
    ['a wrong sum', 'damaged', () => withEntry({ name: 'a.html', content: 'x', crc: 7 })],
    ['a size that is not true', 'damaged', () => withEntry({ name: 'a.html', content: 'xx', size: 1 })],
    [
      'data that is no deflate',
      'damaged',
      () => rawZip([...good, { name: 'a', content: 'no', method: 0 }]).fill(0xff, 36, 60),
    ],
    ['more files than may be', 'tooManyFiles', () => rawZip([...good, ...many])],
    [
      'one file that is too large',
      'fileTooLarge',
      () => withEntry({ name: 'a.bin', content: Buffer.alloc(tooLarge + 1) }),
    ],
    ['a bomb', 'tooMuchInside', () => bombs(2)],
    [
      'a bomb that says it is small',
      'damaged',
      () => withEntry({ name: 'a', content: Buffer.alloc(unpacked), size: 10 }),
    ],
    ['one bomb that many names share', 'tooMuchInside', () => shared(Buffer.alloc(unpacked / 4), 20)],
    [
      'a manifest that is too large',
      'manifestTooLarge',
      () => withManifest(manifest12() + ' '.repeat(limits.manifestBytes)),
    ],
    [
      'no manifest and more pages',
      'noManifest',
      () =>
        rawZip([
          { name: 'a.html', content: '' },
          { name: 'b.html', content: '' },
        ]),
    ],
    ['text in place of a manifest', 'manifestBroken', () => withManifest('hallo')],
    ['a manifest that is cut off', 'manifestBroken', () => withManifest(manifest12().slice(0, 500))],
    ['a manifest of something else', 'manifestBroken', () => withManifest('<feed/>')],
    ['20,000 levels', 'manifestTooDeep', () => withManifest('<a>'.repeat(20_000) + '</a>'.repeat(20_000))],
    [
      'a document type',
      'docType',
      () => withManifest(`<!DOCTYPE manifest SYSTEM "http://evil.example/x.dtd">${manifest12()}`),
    ],
    [
      'a document type in UTF-16',
      'docType',
      () => withManifest(Buffer.from(`\ufeff<!doctype manifest [${laughs}]><manifest/>`, 'utf16le')),
    ],
    ['a billion laughs', 'docType', () => withManifest(`<!-- --><!DOCTYPE m [${laughs}]><manifest>&b;</manifest>`)],
    [
      'a file of the machine',
      'docType',
      () => withManifest('<!DOCTYPE m [<!ENTITY f SYSTEM "file:///etc/passwd">]><m>&f;</m>'),
    ],
    ['a launch that is a program', 'launchOutside', () => launching('javascript:alert(1)')],
    ['a launch that holds its page', 'launchOutside', () => launching('data:text/html,hallo')],
    ['a launch above the package', 'launchOutside', () => launching('../../index.html')],
    ['a launch above it, encoded', 'launchOutside', () => launching('%2e%2e/%2e%2e/index.html')],
    ['a launch through an encoded slash', 'launchOutside', () => launching('a%2f..%2findex.html')],
    [
      'a base above the package',
      'launchOutside',
      () => withManifest(manifest12({ attributes: 'xml:base="../../x/"' })),
    ],
    [
      'a base that is a program',
      'launchOutside',
      () => withManifest(manifest12({ attributes: 'xml:base="javascript:"' })),
    ],
    ['a launch on another host', 'nothingToLaunch', () => launching('https://evil.example/index.html')],
    ['a launch on another host by its slashes', 'nothingToLaunch', () => launching('//evil.example/index.html')],
    [
      'a launch on another host by its other slashes',
      'nothingToLaunch',
      () => launching('\\\\evil.example\\index.html'),
    ],
    ['a launch that is not there', 'nothingToLaunch', () => launching('nergens.html')],
    [
      'a manifest without units',
      'nothingToLaunch',
      () => withManifest(manifest12({ items: '<item identifier="i"><title>x</title></item>' })),
    ],
  ])('%s', async (_what, reason, zip) => {
    const small = { ...limits, files: 20, fileBytes: tooLarge, ratio: 10, alwaysInflated: 1.5 * unpacked }
    expect(await refusalOf(zip(), small)).toBe(reason)
  })
})

describe('of what is taken in', () => {
  test('nothing is inflated beyond the limit, whatever the zip says of itself', async () => {
    const most = 100_000
    const bomb = withEntry({ name: 'a', content: Buffer.alloc(8 * unpacked) })
    const { answer, received } = await reading(bomb, { ...limits, ratio: 1, alwaysInflated: most })
    expect(answer).toMatchObject({ refused: { reason: 'tooMuchInside' } })
    expect(received.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(most)
  })

  test.each([limits.files + 1, 70_000])('of %i files, none is even listed', async (length) => {
    const { answer, received } = await reading(
      rawZip(Array.from({ length }, (_none, at) => ({ name: `${at}`, method: 0 }))),
    )
    expect(answer).toMatchObject({ refused: { reason: 'tooManyFiles' } })
    expect(received).toEqual([])
  })

  test('the manifest of a package in a folder in a folder is not gone looking for', async () => {
    expect(await refusalOf(rawZip(good.map((file) => ({ ...file, name: `a/b/${file.name}` }))))).toBe('noManifest')
  })

  test('a drawing stays a drawing, whatever is in it: the player gives it a policy without programs', async () => {
    const { answer } = await reading(withEntry({ name: 'a.svg', content: '<svg><script>alert(1)</script></svg>' }))
    if ('refused' in answer) throw new Error(answer.refused.reason)
    expect(answer.files.at(-1)).toMatchObject({ path: 'a.svg', mediaType: 'image/svg+xml' })
  })

  test('a zip in the zip stays a file', async () => {
    const inner = rawZip([{ name: '../evil', content: Buffer.alloc(unpacked) }])
    const { answer } = await reading(withEntry({ name: 'inner.zip', content: inner, method: 0 }))
    if ('refused' in answer) throw new Error(answer.refused.reason)
    expect(answer.files.at(-1)).toMatchObject({ path: 'inner.zip', bytes: inner.length, mediaType: 'application/zip' })
  })

  test('litter of other systems and folders are left out, and a link among them as well', async () => {
    const litter = ['__MACOSX/index.html', '__MACOSX/._index.html', 'a/.DS_Store', '._b', 'Thumbs.db', 'map/'].map(
      (name) => ({ name }),
    )
    const { answer } = await reading(rawZip([...litter, ...good]))
    if ('refused' in answer) throw new Error(answer.refused.reason)
    expect(answer.files.map(({ path }) => path)).toEqual(['imsmanifest.xml', 'index.html'])
    expect(answer.warnings).toEqual([])
  })

  test('names in the letters of DOS and of the world are read as they were meant', async () => {
    const dos = { name: Buffer.from([0x82, 0x82, 0x6e, 0x2e, 0x74, 0x78, 0x74]), content: 'x' }
    const { answer } = await reading(
      rawZip([...good, dos, { name: 'één 漢字 🤖.txt', content: 'x' }, { name: 'e\u0301.txt', content: 'x' }]),
    )
    if ('refused' in answer) throw new Error(answer.refused.reason)
    expect(answer.files.slice(2).map(({ path }) => path)).toEqual(['één.txt', 'één 漢字 🤖.txt', 'é.txt'])
  })

  test('a script in a title stays text, and in parameters it stays a parameter', async () => {
    const items =
      '<item identifier="i" identifierref="r1" parameters="?a=&quot;&gt;&lt;script&gt;"><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></item>'
    const { answer } = await reading(withManifest(manifest12({ items })))
    if ('refused' in answer) throw new Error(answer.refused.reason)
    const [unit] = answer.contents.root.children
    expect(unit).toMatchObject({ title: '<script>alert(1)</script>', launch: { parameters: '?a=%22%3E%3Cscript%3E' } })
  })

  test('files that a server might run are downloads of nothing in particular', async () => {
    const names = ['a.php', '.htaccess', 'b.phtml', 'c.asp', 'd.exe', 'e', 'f.swf', 'g.jar', 'h.constructor']
    const { answer } = await reading(rawZip([...good, ...names.map((name) => ({ name, content: '<?php' }))]))
    if ('refused' in answer) throw new Error(answer.refused.reason)
    expect(new Set(answer.files.slice(2).map(({ mediaType }) => mediaType))).toEqual(
      new Set(['application/octet-stream']),
    )
  })
})

test('a manifest of two million signs that mean nothing is judged without looking at them twice', async () => {
  for (const sign of ['<', '<!--', '<![CDATA[', '<a ', '&', ']]>', '<?'])
    expect(await refusalOf(withManifest(sign.repeat(limits.manifestBytes / sign.length - 10))), sign).toMatch(
      /^manifest/,
    )
})

test('every refusal and every warning is one plain sentence in both languages', async () => {
  for (const language of ['nl', 'en'] as const) {
    expect(refusalText({ reason: 'damaged', name: 'a.html' }, language)).toContain('a.html')
    expect(refusalText({ reason: 'damaged' }, language)).not.toContain('undefined')
    expect(warningText({ code: 'filesMissing', names: ['a', 'b'], count: 9 }, language)).toContain('a, b, …')
  }
})

const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'

function launching(href: string) {
  return withManifest(manifest12({ resources: `<resource identifier="r1" adlcp:scormtype="sco" href="${href}"/>` }))
}

function shared(content: Buffer, names: number) {
  const others = Array.from({ length: names - 1 }, (_none, at) => ({ name: `b${at}`, content, sameDataAs: 2 }))
  return rawZip([...good, { name: 'b', content }, ...others.slice(0, 15)])
}

function bombs(count: number) {
  const bomb = { content: Buffer.alloc(unpacked) }
  return rawZip([...good, ...Array.from({ length: count }, (_none, at) => ({ name: `${at}`, ...bomb }))])
}

test('the writer of these zips packs what it is given', () => {
  expect(rawZip([{ name: 'a', content: 'hallo' }]).includes(deflateRawSync('hallo', { level: 9 }))).toBe(true)
})
