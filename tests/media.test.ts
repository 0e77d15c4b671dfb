import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { tone, zipOf } from '~/modules/authoring/library/testFiles.server'
import type { DocumentNode } from '~/modules/blocks/document'
import { launchBrowser } from './browser'
import { type Sender, signIn } from './hostile/person'
import { startServer, type TestServer } from './server'

/** A file of a library at its two addresses: for authors on the app's origin, for learners on the content origin. */
let server: TestServer
let database: OpenDatabase
let anouk: Sender
let browser: Browser
let sound: string
let addresses: { app: string; content: string }
const bytes = tone(0.5)

beforeAll(async () => {
  server = await startServer()
  database = openDatabase(join(server.dataDir, 'leerbank.sqlite'))
  anouk = await signIn(server, 'anouk')
  browser = (await launchBrowser()).browser
  sound = (await upload(bytes, 'Een "piep" (kort); één.wav')).mediaId
  addresses = {
    app: `${server.origin}/media/${sound}`,
    content: await packageAddress(audioBlock(sound), /"([^"]+\.wav)"/),
  }
})
afterAll(async () => {
  await browser?.close()
  database?.close()
  await server?.stop()
})

describe.each(['app', 'content'] as const)('at the address of the %s', (where) => {
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    fetch(addresses[where], { method, headers: { ...headers, cookie: anouk.cookie }, redirect: 'manual' })
  const etag = async () => (await ask()).headers.get('etag')!
  const got = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

  test('a file is whole, typed as what it is, kept for ever by this browser alone, and guessed at by nobody', async () => {
    const answer = await ask()
    expect(answer.status).toBe(200)
    expect((await got(answer)).equals(bytes)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'audio/wav',
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    })
    expect(answer.headers.get('cache-control')).toMatch(/^private, max-age=31536000, immutable/)
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox(?! allow)/)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  const size = bytes.length
  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=4000-', 4000, size],
    ['bytes=-44', size - 44, size],
    ['bytes=-999999', 0, size],
    [`bytes=10-${size * 2}`, 10, size],
    [`bytes=${size - 1}-${size - 1}`, size - 1, size],
  ])('%s is that part', async (range, from, to) => {
    const answer = await ask({ range })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${size}`)
    expect(answer.headers.get('content-length')).toBe(String(to - from))
    expect((await got(answer)).equals(bytes.subarray(from, to))).toBe(true)
  })

  test.each([`bytes=${size}-`, 'bytes=9-3', 'bytes=-0'])('%s cannot be given, and is not kept', async (range) => {
    const answer = await ask({ range })
    expect(answer.status).toBe(416)
    expect(answer.headers.get('content-range')).toBe(`bytes */${size}`)
    expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable')
    expect((await got(answer)).length).toBe(0)
  })

  test.each(['bytes=0-1,5-6', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes 0-1'])(
    '"%s" gives the whole',
    async (range) => {
      const answer = await ask({ range })
      expect([answer.status, (await got(answer)).length]).toEqual([200, size])
    },
  )

  test('the rest of a file is given only to who has the beginning of the same', async () => {
    const rest = async (ifRange: string) => (await ask({ range: 'bytes=100-', 'if-range': ifRange })).status
    expect(await rest(await etag())).toBe(206)
    for (const other of ['"another"', `W/${await etag()}`, 'Tue, 03 Mar 2026 12:30:00 GMT'])
      expect(await rest(other), other).toBe(200)
  })

  test('who has it already gets nothing', async () => {
    const known = await etag()
    for (const header of [known, `W/${known}`, `"another", ${known}`, '*']) {
      const answer = await ask({ 'if-none-match': header, range: 'bytes=0-9' })
      expect([answer.status, (await got(answer)).length], header).toEqual([304, 0])
      expect(answer.headers.get('etag')).toBe(known)
    }
    expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200)
  })

  test('HEAD tells the same without a byte of it, and knows no range', async () => {
    for (const range of [undefined, 'bytes=0-9']) {
      const answer = await ask(range ? { range } : {}, 'HEAD')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-length')).toBe(String(size))
      expect(answer.headers.get('content-type')).toBe('audio/wav')
      expect((await got(answer)).length).toBe(0)
    }
  })
})

test('only who works for its hub gets it from the app, and a stranger to its token nothing from the content origin', async () => {
  const bram = await signIn(server, 'bram')
  for (const method of ['GET', 'HEAD']) {
    const stranger = await fetch(addresses.app, { method, headers: { cookie: bram.cookie }, redirect: 'manual' })
    expect(stranger.status, method).toBe(404)
  }
  expect((await fetch(addresses.app, { redirect: 'manual' })).status).toBe(302)
  const guessed = addresses.content.replace(/\/play\/[^/]+/, `/play/${'A'.repeat(32)}`)
  expect((await fetch(guessed)).status).toBe(404)
})

test('what is shown is inline, what is for another program is a download, each under its own name', async () => {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c40' } })
    .png()
    .toBuffer()
  const kinds: [bytes: Buffer, type: string, disposition: string][] = [
    [picture, 'image/png', 'inline'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'image/svg+xml', 'inline'],
    [Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf', 'attachment'],
    [await zipOf({ 'a.txt': 'a' }), 'application/zip', 'attachment'],
    [Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHoi\n'), 'text/vtt; charset=utf-8', 'attachment'],
  ]
  for (const [content, type, disposition] of kinds) {
    const { mediaId } = await upload(content, 'Eén "naam"\r\nx-hacked: 1.html')
    const answer = await anouk.get(`/media/${mediaId}`)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toBe(
      `${disposition}; filename*=UTF-8''E%C3%A9n%20%22naam%22x-hacked%3A%201.html`,
    )
    expect(answer.headers.get('x-hacked')).toBeNull()
    expect(answer.headers.get('content-encoding')).toBeNull()
  }
})

const script = '<script>window.__hacked = 1</script>'
const page = `<!doctype html><html><body>${script}<img src=x onerror="window.__hacked = 1"></body></html>`
const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#c40' } })
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)

/** Files that are two things at once; what a library refuses stands in its table already, as if it had not. */
const polyglots: [name: string, make: () => Promise<Buffer> | Buffer, planted?: string][] = [
  [
    'a GIF that is a script',
    async () => Buffer.concat([await picture().gif().toBuffer(), Buffer.from('=1;window.__hacked=1//')]),
  ],
  ['a PNG with a page behind it', async () => Buffer.concat([await picture().png().toBuffer(), Buffer.from(page)])],
  [
    'a JPEG with a page in its notes',
    () =>
      picture()
        .jpeg()
        .withExif({ IFD0: { ImageDescription: page } })
        .toBuffer(),
  ],
  ['a PDF that is a page', () => Buffer.from(`%PDF-1.7\n${page}\n%%EOF`)],
  ['a sound with a page in it', () => Buffer.concat([tone(0.1), Buffer.from(page)])],
  ['a STEP drawing that is a page', () => Buffer.from(`ISO-10303-21;\n${page}\nENDSEC;`)],
  ['captions that are a page', () => Buffer.from(`WEBVTT\n\nNOTE\n${page}\n\n00:00.000 --> 00:01.000\nHoi\n`)],
  [
    'a zip that begins as a page',
    async () => Buffer.concat([Buffer.from(page), await zipOf({ a: 'a' })]),
    'application/zip',
  ],
  ['a GIF in name only', () => Buffer.from(`GIF89a/*${page}*/=1;window.__hacked=1`), 'image/gif'],
  ['a drawing with a script', () => svg(`<script>window.__hacked = 1</script>`), 'image/svg+xml'],
  [
    'a drawing with a page in it',
    () =>
      svg(
        `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="${'&lt;script&gt;parent.__hacked=1&lt;/script&gt;'}"/></foreignObject><rect onload="window.__hacked=1"/>`,
      ),
    'image/svg+xml',
  ],
  ['a page that calls itself one', () => Buffer.from(page), 'text/html'],
  ['a script that calls itself one', () => Buffer.from('window.__hacked = 1'), 'text/javascript'],
]

describe('nothing runs, opened by itself or as a script of a page:', () => {
  let tab: Page
  beforeAll(async () => {
    const context = await browser.newContext()
    const [name, value] = anouk.cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: server.origin }])
    tab = await context.newPage()
  })

  test.each(polyglots)('%s', async (name, make, planted) => {
    const content = await make()
    const mediaId = planted ? await plant(content, planted) : (await upload(content, 'plaatje.html')).mediaId
    if (planted) expect((await anouk.post(uploads('x.png'), new Uint8Array(content))).status, 'refused').toBe(400)
    const address = `${server.origin}/media/${mediaId}`
    expect(await runs(address, '/sign-in'), name).toEqual([])
    if (planted === 'text/html' || planted === 'text/javascript') return
    const kind = (await anouk.get(`/media/${mediaId}`)).headers.get('content-type')!
    const shown = await packageAddress(nodeFor(mediaId, kind), /"(?:address":")?(media\/[0-9a-f]{16}\.\w+)"/)
    expect(await runs(shown, '../index.html'), name).toEqual([])
  })

  test('and the same page and drawing do run where nobody forbids it', async () => {
    for (const [body, contentType] of [
      [page, 'text/html'],
      [svg('<script>window.__hacked = 1</script>').toString(), 'image/svg+xml'],
    ] as const) {
      await tab.route('http://bare.test/', (route) => route.fulfill({ body, contentType }))
      await tab.goto('http://bare.test/')
      expect(await isHacked(), contentType).toBe(true)
      await tab.unroute('http://bare.test/')
    }
  })

  /** Where a program of this file ran, if anywhere; `from` is a page of the same origin. */
  async function runs(address: string, from: string) {
    const found: string[] = []
    // A download ends the going there.
    await tab.goto(address).catch(() => undefined)
    if (await isHacked()) found.push('by itself')
    await tab.goto(new URL(from, address).href)
    await tab.evaluate(
      (src) =>
        new Promise<void>((done) => {
          const tried = { onload: () => done(), onerror: () => done() }
          document.head.append(Object.assign(document.createElement('script'), { src, ...tried }))
        }),
      address,
    )
    if (await isHacked()) found.push('as a script')
    return found
  }

  async function isHacked() {
    return tab.evaluate(() => '__hacked' in window)
  }
})

const uploads = (name: string) => `/organisations/mira/media/uploads?name=${encodeURIComponent(name)}`

async function upload(content: Buffer, name: string) {
  const answer = await anouk.post(uploads(name), new Uint8Array(content))
  expect(answer.status, name).toBe(201)
  return (await answer.json()) as { mediaId: string }
}

/** As an older Leerbank, or somebody at the database, may have left it. */
async function plant(content: Buffer, mediaType: string) {
  const id = `planted${Math.abs(content.readInt32LE(0))}${content.length}`
  const sha256 = folderStore(join(server.dataDir, 'files')).put(content)
  const row = { id, hubId: 'mira', sha256, mediaType, name: 'x', bytes: content.length, width: 9, height: 9 }
  await database.db
    .insertInto('media')
    .values({ ...row, uploadedAt: 1, uploadedBy: 'anouk' })
    .execute()
  return id
}

function audioBlock(mediaId: string) {
  return blockOf('audio', { title: 'Piep', mediaId, transcript: 'Een piep.' })
}

/** What shows a file of this type on a page. */
function nodeFor(mediaId: string, type: string): DocumentNode {
  if (type.startsWith('image/'))
    return { type: 'image', attrs: { mediaId, alt: 'Een beeld', decorative: false, caption: '' } }
  return type.startsWith('audio/') ? audioBlock(mediaId) : blockOf('file', { title: 'Een bestand', mediaId })
}

function blockOf(type: string, content: object): DocumentNode {
  return { type: 'block', attrs: { id: 'abcd', type, version: 1, content } }
}

/** Where a file stands in the preview of a module that shows it; `where` finds its name in the package. */
async function packageAddress(node: DocumentNode, where: RegExp) {
  const made = await anouk.post('/modules/new', new URLSearchParams({ title: 'Beeld en geluid', hubId: 'mira' }))
  const moduleId = made.headers.get('location')!.split('/')[2]!
  const body = JSON.stringify({ title: 'Beeld', kind: 'lesson', document: { type: 'doc', content: [node] } })
  const added = await anouk.post(`/modules/${moduleId}/pages`, body, { 'content-type': 'application/json' })
  expect(added.status).toBe(201)
  const preview = await (await anouk.get(`/modules/${moduleId}/preview`)).text()
  const frame = /<iframe[^>]* src="([^"]+)"/.exec(preview)![1]!
  const index = await (await fetch(`${frame}files/index.html`)).text()
  return new URL(`files/${where.exec(index)![1]!}`, frame).href
}
