import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tone, zipOf } from '~/modules/authoring/library/testFiles.server'
import { libraryOf, nodeFor } from './hostile/library'
import { type Sender, signIn } from './hostile/person'
import { startServer, type TestServer } from './server'

/** A file of a library at its two addresses: for authors on the app's origin, for learners on the content origin. */
let server: TestServer
let anouk: Sender
let library: ReturnType<typeof libraryOf>
let addresses: { app: string; content: string }
const bytes = tone(0.5)

beforeAll(async () => {
  server = await startServer()
  anouk = await signIn(server, 'anouk')
  library = libraryOf(server, anouk)
  const sound = await library.upload(bytes, 'Een "piep" (kort); één.wav')
  const content = await library.packageAddress(nodeFor(sound, 'audio/wav'), /"([^"]+\.wav)"/)
  addresses = { app: `${server.origin}/media/${sound}`, content }
})
afterAll(() => server.stop())

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
    const mediaId = await library.upload(content, 'Eén "naam"\r\nx-hacked: 1.html')
    const answer = await anouk.get(`/media/${mediaId}`)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toBe(
      `${disposition}; filename*=UTF-8''E%C3%A9n%20%22naam%22x-hacked%3A%201.html`,
    )
    expect(answer.headers.get('x-hacked')).toBeNull()
    expect(answer.headers.get('content-encoding')).toBeNull()
  }
})
