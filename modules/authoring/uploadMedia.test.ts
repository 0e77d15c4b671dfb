import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostBytes } from './library/limits'
import { openStudio, type Studio } from './testAuthoring.server'
import { uploadMedia } from './uploadMedia.server'

let studio: Studio
const folder = mkdtempSync(join(tmpdir(), 'leerbank-media-'))
beforeAll(async () => {
  studio = await openStudio(folder)
})
afterAll(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

const upload = (bytes: Uint8Array, name = 'beeld') =>
  uploadMedia(studio.db, studio.files, studio.anouk, { hubId: 'mira', name, bytes })
const svg = (inside: string, attributes = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" ${attributes}>${inside}</svg>`)
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c40' } })

async function stored(answer: Awaited<ReturnType<typeof upload>>) {
  if ('refused' in answer) throw new Error(answer.refused)
  const query = studio.db.selectFrom('media').where('id', '=', answer.mediaId)
  const row = await query.selectAll().executeTakeFirstOrThrow()
  return { row, bytes: await studio.files.read(row.sha256) }
}

describe('a photograph', () => {
  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('as %s is kept, at most 1600 pixels wide', async (format) => {
    const { row } = await stored(await upload(await photo(2400, 300).toFormat(format).toBuffer()))
    expect(row).toMatchObject({ mediaType: `image/${format}`, width: 1600, height: 200 })
  })

  test('loses what the camera wrote in it, and stands upright', async () => {
    const taken = await photo(300, 200)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Anouk Visser' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const { row, bytes } = await stored(await upload(taken))
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes('Anouk')).toBe(false)
    expect(row).toMatchObject({ width: 200, height: 300 })
  })

  test('is judged by its content, not by its name', async () => {
    const { row } = await stored(await upload(await photo(10, 10).png().toBuffer(), 'brief.docx'))
    expect(row.mediaType).toBe('image/png')
  })

  test('that hides a page behind its picture keeps only the picture', async () => {
    const both = Buffer.concat([await photo(10, 10).png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    const { bytes } = await stored(await upload(both))
    expect(bytes.includes('script')).toBe(false)
  })
})

describe('refused is', () => {
  test('what is too large', async () => {
    const large = Buffer.concat([await photo(10, 10).png().toBuffer(), Buffer.alloc(mostBytes.image)])
    expect(await upload(large)).toEqual({ refused: 'tooLarge' })
  })

  test('what unfolds to more pixels than any camera has', async () => {
    const bomb = await photo(12_000, 6000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(mostBytes.image)
    expect(await upload(bomb)).toEqual({ refused: 'tooManyPixels' })
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('Dit is geen afbeelding'), 'unknownKind'],
    ['a web page', Buffer.from('<!doctype html><html><body>hoi</body></html>'), 'unknownKind'],
    ['half a picture', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADU', 'base64'), 'notAnImage'],
  ])('%s', async (_name, bytes, refused) => expect(await upload(bytes)).toEqual({ refused }))

  test('an upload for a hub for which one does not write', async () => {
    const { db, files, anouk } = studio
    const bytes = await photo(1, 1).png().toBuffer()
    expect(await uploadMedia(db, files, anouk, { hubId: 'smn', name: 'x', bytes })).toEqual({ refused: 'absent' })
  })
})

describe('a drawing', () => {
  const harmless = svg(
    `<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><style>.a{fill:url(#g)}</style></defs>
     <g class="a"><rect width="40" height="20"/><use href="#g"/><text>Grijper &amp; cel</text></g>`,
  )

  test('that only draws is kept as it is', async () => {
    const { row, bytes } = await stored(await upload(harmless))
    expect(row).toMatchObject({ mediaType: 'image/svg+xml', width: 40, height: 20 })
    expect(bytes.equals(harmless)).toBe(true)
  })

  test('made in Inkscape is kept', async () => {
    const inkscape = `xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"`
    expect(await upload(svg('<sodipodi:namedview inkscape:zoom="2"/><path d="M0 0h4"/>', inkscape))).toHaveProperty(
      'mediaId',
    )
  })

  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['a script under another prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
    ['a script of HTML', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
    ['an event handler', svg('<rect onload="alert(1)"/>')],
    ['an event handler on the root', svg('', 'onload="alert(1)"')],
    ['foreign content', svg('<foreignObject><p/></foreignObject>')],
    ['a link that runs', svg('<a href="javascript:alert(1)"><text>x</text></a>')],
    ['a use of another file', svg('<use href="https://a.example/x.svg#y"/>')],
    ['a use of data', svg('<use href="data:image/svg+xml;base64,PHN2Zy8+"/>')],
    ['an image from elsewhere', svg('<image href="https://a.example/x.png"/>')],
    ['an image that is a drawing', svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>')],
    ['an address in numbers', svg('<image href="&#104;ttps://a.example/x.png"/>')],
    ['a style from elsewhere', svg('<style>@import "https://a.example/x.css";</style>')],
    ['a fill from elsewhere', svg('<rect fill="url(https://a.example/x)"/>')],
    ['a style with an escaped address', svg('<rect style="fill:\\75rl(https://a.example/x)"/>')],
    ['an animation of an address', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['a base address', svg('<g xml:base="https://a.example/"><use href="#x"/></g>')],
    ['a document type', Buffer.from('<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'a stylesheet in front',
      Buffer.from('<?xml-stylesheet href="https://a.example"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['another encoding', Buffer.from('\uFEFF<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'utf16le')],
    ['a broken tag', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')],
  ])('with %s is refused', async (_name, bytes) => expect(await upload(bytes)).toEqual({ refused: 'unsafeSvg' }))

  test('with a comment that a web page would end earlier than a drawing is refused', async () => {
    expect(await upload(svg('<!-- --!><script>alert(1)</script> -->'))).toHaveProperty('refused')
  })
})
