import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, type Studio } from '../testAuthoring.server'
import { mostBytes, mostUploadBytes } from './limits'
import { receiveMedia } from './receiveMedia.server'
import { film, tone, wordFile, zipOf } from './testFiles.server'

let studio: Studio
const folder = mkdtempSync(join(tmpdir(), 'leerbank-library-'))
beforeAll(async () => {
  studio = await openStudio(folder)
})
afterAll(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

async function* inParts(bytes: Uint8Array, size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function receive(bytes: Uint8Array, { length = bytes.length, name = 'bestand', hubId = 'mira' } = {}) {
  const { db, files, anouk } = studio
  return receiveMedia(db, files, anouk, { hubId, name, body: inParts(bytes), length })
}

async function kept(bytes: Uint8Array, name?: string) {
  const answer = await receive(bytes, { name })
  if ('refused' in answer) throw new Error(answer.refused)
  const row = await studio.db.selectFrom('media').where('id', '=', answer.mediaId).selectAll().executeTakeFirstOrThrow()
  return { ...answer, row, bytes: await studio.files.read(row.sha256) }
}

/** The files in the store, and the rows that name them. */
async function everything() {
  const rows = await studio.db.selectFrom('media').select('id').execute()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return { rows: rows.length, files: names.length }
}

describe('kept, whatever its name says, is', () => {
  test('a film as MP4 with H.264', async () => {
    const { row, bytes } = await kept(film('film.mp4'), 'notities.txt')
    expect(row).toMatchObject({ mediaType: 'video/mp4', width: 64, height: 36, hasSound: 1, name: 'notities.txt' })
    expect(bytes.equals(film('film.mp4'))).toBe(true)
  })
  test('a film as WebM, and whether it has sound', async () => {
    expect((await kept(film('film.webm'))).row).toMatchObject({ mediaType: 'video/webm', hasSound: 1 })
    expect((await kept(film('silentFilm.webm'))).row).toMatchObject({ mediaType: 'video/webm', hasSound: 0 })
  })
  test('sound, with how long it lasts', async () => {
    expect((await kept(tone(2))).row).toMatchObject({ mediaType: 'audio/wav', seconds: 2, hasSound: 1 })
  })
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF'), 'application/pdf'],
    ['a STEP file', Buffer.from('ISO-10303-21;\nHEADER;\nENDSEC;'), 'model/step'],
    ['a DXF drawing', Buffer.from('  0\r\nSECTION\r\n  2\r\nHEADER\r\n'), 'application/dxf'],
  ])('%s', async (_name, bytes, mediaType) => expect((await kept(bytes)).row.mediaType).toBe(mediaType))
  test('a Word file and a zip', async () => {
    expect((await kept(await wordFile())).row.mediaType).toMatch(/wordprocessingml/)
    expect((await kept(await zipOf({ 'lees mij.txt': 'hoi' }))).row.mediaType).toBe('application/zip')
  })
  test('captions as WebVTT; those of SubRip become WebVTT', async () => {
    const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.500\nZo begin je.\n'
    expect((await kept(Buffer.from(vtt))).row).toMatchObject({ mediaType: 'text/vtt', seconds: 1.5 })
    const srt =
      '1\r\n00:00:00,000 --> 00:00:01,500\r\nZo begin je.\r\n\r\n2\r\n0:00:02,000 --> 0:00:03,000\r\nEn verder.\r\n'
    const { bytes, row } = await kept(Buffer.from(srt), 'film.srt')
    expect(row.mediaType).toBe('text/vtt')
    expect(bytes.toString()).toMatch(/^WEBVTT\n\n1\r\n00:00:00\.000 --> 00:00:01\.500/)
  })
})

test('a photograph gets smaller sizes, and a film forgets where it was made', async () => {
  const noise = await sharp({
    create: {
      width: 2000,
      height: 900,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()
  const { mediaId } = await kept(noise)
  const variants = await studio.db
    .selectFrom('mediaVariant')
    .where('mediaId', '=', mediaId)
    .orderBy('width')
    .selectAll()
    .execute()
  expect(variants.map(({ width }) => width)).toEqual(expect.arrayContaining([480, 960]))
  for (const { sha256, width } of variants)
    expect(await sharp(await studio.files.read(sha256)).metadata()).toMatchObject({ format: 'webp', width })

  const place = box('udta', box('\u00a9xyz', Buffer.from('+52.5000+005.9000/')))
  const whole = film('film.mp4')
  const told = Buffer.concat([whole, box('moov', place)])
  const { bytes } = await kept(told)
  expect(told.includes('+52.5000')).toBe(true)
  expect(bytes.includes('+52.5000')).toBe(false)
  expect(bytes.length).toBe(told.length)
})

test('of a drawing its words that are hard to read are found', async () => {
  const words = '<text x="9" y="30" fill="#bbb">hek</text><text x="9" y="60">deur</text>'
  const { file, row } = await kept(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${words}</svg>`))
  expect(file.faintWords).toEqual(['hek'])
  expect(row.faintWords).toBe('["hek"]')
  const good = await kept(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text y="30">hek</text></svg>'))
  expect(good.file).not.toHaveProperty('faintWords')
})

describe('refused, with nothing left behind, is', () => {
  const cases: [string, () => Buffer | Promise<Buffer>, string][] = [
    ['nothing at all', () => Buffer.alloc(0), 'empty'],
    ['a web page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknownKind'],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 'unknownKind'],
    [
      'a program with the name of a film',
      () => Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(500)]),
      'unknownKind',
    ],
    ['half a film', () => film('film.webm').subarray(0, 300), 'brokenVideo'],
    [
      'a film in a codec of Apple',
      () => Buffer.from(film('film.mp4').toString('latin1').replaceAll('avc1', 'hvc1'), 'latin1'),
      'videoCodec',
    ],
    ['the head of a film and nothing more', () => film('film.mp4').subarray(0, 40), 'brokenVideo'],
    ['sound of more than an hour', () => tone(3700), 'tooLong'],
    ['sound without a sample', () => tone(0), 'brokenAudio'],
    ['captions without one', () => Buffer.from('WEBVTT\n\n'), 'brokenCaptions'],
    [
      'captions that end before they begin',
      () => Buffer.from('WEBVTT\n\n00:02.000 --> 00:01.000\nHoi\n'),
      'brokenCaptions',
    ],
    [
      'captions in another encoding',
      () => Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\ncaf\xe9\n', 'latin1'),
      'brokenCaptions',
    ],
    ['a Word file that is cut off', async () => (await wordFile()).subarray(0, 400), 'brokenFile'],
    ['a Word file with a macro', () => wordFile({ 'word/vbaProject.bin': 'x' }), 'fileWithProgram'],
    ['a zip with a program', () => zipOf({ 'map/start.exe': 'x' }), 'fileWithProgram'],
    ['a Word file that unfolds', () => wordFile({ 'word/media/a.bmp': Buffer.alloc(20_000_000) }), 'fileUnfolds'],
  ]
  test.each(cases)('%s', async (_name, make, refused) => {
    const before = await everything()
    expect(await receive(await make())).toMatchObject({ refused })
    expect(await everything()).toEqual(before)
  })

  test('an upload that breaks off, however it does', async () => {
    const before = await everything()
    expect(await receive(film('film.webm').subarray(0, 5000), { length: film('film.webm').length })).toEqual({
      refused: 'interrupted',
    })
    const { db, files, anouk } = studio
    async function* breaking() {
      yield film('film.webm').subarray(0, 5000)
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    }
    const upload = { hubId: 'mira', name: 'x', body: breaking(), length: 9000 }
    expect(await receiveMedia(db, files, anouk, upload)).toEqual({ refused: 'interrupted' })
    expect(await everything()).toEqual(before)
  })

  test('what a full disk has no room for', async () => {
    const { db, anouk } = studio
    const before = await everything()
    const full = async () => {
      const incoming = await studio.files.receive()
      const write = async () => {
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      }
      return { ...incoming, write }
    }
    const upload = { hubId: 'mira', name: 'x', body: inParts(film('film.webm')), length: 9670 }
    expect(await receiveMedia(db, { ...studio.files, receive: full }, anouk, upload)).toEqual({ refused: 'noRoom' })
    expect(await everything()).toEqual(before)
  })

  test('what is larger than the largest film, without keeping more than that', async () => {
    const before = await everything()
    const part = Buffer.alloc(8 * 1024 * 1024)
    async function* endless() {
      for (let sent = 0; sent < mostUploadBytes + part.length; sent += part.length) yield part
    }
    const upload = { hubId: 'mira', name: 'x', body: endless(), length: mostUploadBytes + part.length }
    const { db, files, anouk } = studio
    expect(await receiveMedia(db, files, anouk, upload)).toEqual({ refused: 'tooLarge' })
    expect(await everything()).toEqual(before)
  })

  test('what is too large for its kind', async () => {
    const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(mostBytes.file)])
    expect(await receive(large)).toEqual({ refused: 'tooLarge' })
  })

  test('a file for a hub for which one does not write', async () => {
    expect(await receive(tone(1), { hubId: 'smn' })).toEqual({ refused: 'absent' })
  })
})

test('whatever is done to a file, it is kept as one of the kinds or refused, and nothing half stays', async () => {
  const seeds = [
    film('film.mp4'),
    film('film.webm'),
    tone(0.1),
    await wordFile(),
    Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHoi\n'),
  ]
  const hurt = fc.record({
    seed: fc.constantFrom(...seeds),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 6,
    }),
    tail: fc.constantFrom('', '<script>alert(1)</script>', '\0'.repeat(50)),
  })
  await fc.assert(
    fc.asyncProperty(hurt, async ({ seed, cut, flips, tail }) => {
      const bytes = Buffer.concat([seed.subarray(0, Math.ceil(seed.length * cut)), Buffer.from(tail)])
      for (const [at, value] of flips) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = value
      const before = await everything()
      const answer = await receive(bytes)
      if ('refused' in answer) expect(await everything()).toEqual(before)
      else expect(answer.file.mediaType).not.toMatch(/html|[/+]xml|script/)
    }),
    { numRuns: process.env.LEERBANK_HARD ? 2000 : 60 },
  )
})

function box(type: string, content: Buffer) {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}
