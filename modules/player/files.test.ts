import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPlayer } from './testPlayer.server'

const text = 'Sorteren, singuleren, oriënteren, monteren. '.repeat(200)
const video = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
const files = [
  { path: 'index.html', bytes: text, mediaType: 'text/html; charset=utf-8' },
  { path: 'media/één & twee.mp4', bytes: video, mediaType: 'video/mp4' },
  { path: 'empty.txt', bytes: '', mediaType: 'text/plain' },
  { path: 'drawing.svg', bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>', mediaType: 'image/svg+xml' },
  { path: 'manifest.xml', bytes: '<manifest/>', mediaType: 'application/xml; charset=utf-8' },
  { path: 'sheet.pdf', bytes: '%PDF-1.7', mediaType: 'application/pdf' },
  { path: 'page.xhtml', bytes: '<html/>', mediaType: 'application/xhtml+xml' },
  { path: 'strange.bin', bytes: 'x', mediaType: 'constructor' },
]

let player: Awaited<ReturnType<typeof startPlayer>>
let path: string
let film: string
beforeAll(async () => {
  player = await startPlayer(files)
  path = (await player.launch()).path
  film = `${path}files/media/${encodeURIComponent('één & twee.mp4')}`
})
afterAll(() => player.stop())

test('a file of the version is served as it is, typed, compressed, for ever, and confined to its own package', async () => {
  const response = await fetch(`${path}files/index.html`)
  expect(await response.text()).toBe(text)
  const headers = Object.fromEntries(response.headers)
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  expect(Number(headers['content-length'])).toBeLessThan(text.length / 4)
  expect(headers['cache-control']).toContain('immutable')
  const policy = headers['content-security-policy']!
  expect(policy).toContain(`connect-src ${path}files/;`)
  expect(policy).toContain("worker-src 'none'")
  expect(policy).toContain(`frame-ancestors ${player.origin} http://app.test`)
})

test('what is no page is no program: it is confined to itself, and what is not known is only given away', async () => {
  const page = await fetch(`${path}files/index.html`)
  expect(page.headers.get('content-security-policy')).not.toContain('sandbox')
  for (const [name, type, disposition] of [
    ['drawing.svg', 'image/svg+xml', 'inline'],
    ['manifest.xml', 'application/xml; charset=utf-8', 'inline'],
    ['sheet.pdf', 'application/pdf', 'attachment'],
    ['page.xhtml', 'application/octet-stream', 'attachment'],
    ['strange.bin', 'application/octet-stream', 'attachment'],
  ]) {
    const { headers } = await fetch(`${path}files/${name}`)
    expect(headers.get('content-type'), name).toBe(type)
    expect(headers.get('content-disposition'), name).toBe(disposition)
    expect(headers.get('x-content-type-options'), name).toBe('nosniff')
    expect(headers.get('content-security-policy'), name).toMatch(/^default-src 'none'; .*sandbox$/)
    expect(headers.get('content-security-policy'), name).not.toContain('script-src')
  }
})

test('bytes that are compressed have another name than the same bytes that are not', async () => {
  const compressed = await fetch(`${path}files/index.html`)
  const plain = await fetch(`${path}files/index.html`, { headers: { 'accept-encoding': 'identity' } })
  expect(compressed.headers.get('etag')).not.toBe(plain.headers.get('etag'))
  for (const { headers } of [compressed, plain]) expect(headers.get('vary')).toBe('accept-encoding')
  const rest = { range: 'bytes=10-', 'if-range': compressed.headers.get('etag')! }
  expect((await fetch(`${path}files/index.html`, { headers: rest })).status).toBe(200)
})

test('a known file is not sent again', async () => {
  const { headers } = await fetch(`${path}files/index.html`)
  const again = await fetch(`${path}files/index.html`, { headers: { 'if-none-match': headers.get('etag')! } })
  expect(again.status).toBe(304)
})

test.each([
  ['bytes=0-9', 206, 'bytes 0-9/1000', [0, 10]],
  ['bytes=990-', 206, 'bytes 990-999/1000', [990, 1000]],
  ['bytes=-5', 206, 'bytes 995-999/1000', [995, 1000]],
  ['bytes=500-9999', 206, 'bytes 500-999/1000', [500, 1000]],
  ['bytes=0-1,5-6', 200, null, [0, 1000]],
  ['lines=1-2', 200, null, [0, 1000]],
  ['bytes=-', 200, null, [0, 1000]],
] as const)('range %s of a film', async (range, status, contentRange, [from, to]) => {
  const response = await fetch(film, { headers: { range } })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-range')).toBe(contentRange)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(video.subarray(from, to))
})

test.each(['bytes=1000-', 'bytes=9-3', 'bytes=-0'])('range %s cannot be given', async (range) => {
  const response = await fetch(film, { headers: { range } })
  expect(response.status).toBe(416)
  expect(response.headers.get('content-range')).toBe('bytes */1000')
})

test('an empty file is empty', async () => {
  expect(await (await fetch(`${path}files/empty.txt`)).text()).toBe('')
})

test.each([
  ...['files/', 'files/nothing.html', 'files/../index.html', 'files/%2e%2e/index.html', 'files/%', 'files/INDEX.HTML'],
  ...['files//index.html', 'index.html', 'files/index.html/', 'files/media', 'x'],
])('%s is nothing', async (rest) => {
  expect((await fetch(`${path}${rest}`)).status).toBe(404)
})

test('on the origin of the app itself nothing of a package is served', async () => {
  for (const rest of ['', 'files/index.html']) {
    const status = await new Promise((resolve, reject) =>
      get(path + rest, { headers: { host: 'app.test' } }, (answer) => resolve(answer.statusCode)).on('error', reject),
    )
    expect(status).toBe(404)
  }
})

test('a service worker gets no script', async () => {
  const response = await fetch(`${path}files/index.html`, { headers: { 'service-worker': 'script' } })
  expect(response.status).toBe(404)
})

test('the player page is for the app alone: it frames it, and nothing but the package and the commits is reached', async () => {
  const response = await fetch(path)
  const policy = response.headers.get('content-security-policy')!
  expect(policy).toContain('frame-ancestors http://app.test')
  expect(policy).toContain(`connect-src ${path}commit ${path}cmi5/;`)
  expect(policy).not.toContain('unsafe')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.has('set-cookie')).toBe(false)
})

test('the learner is told by the server: name, score to reach, and to resume only what was broken off', async () => {
  const stored = { 'cmi.suspend_data': 's', 'cmi.core.session_time': '00:00:05' }
  const attempt = { status: 'incomplete' as const, totalSeconds: 3725 }
  const told = async (exit: string | undefined) => {
    const cmi = JSON.stringify({ ...stored, ...(exit === undefined ? {} : { 'cmi.core.exit': exit }) })
    await player.db
      .updateTable('attempt')
      .set({ ...attempt, cmi })
      .execute()
    const page = await (await fetch(path)).text()
    return JSON.parse(/id="launch">(.*?)<\/script>/.exec(page)![1]!).cmi
  }
  const suspended = await told('suspend')
  expect(suspended).toMatchObject({
    'cmi.core.student_id': 'daan',
    'cmi.core.student_name': 'Bakker, Daan',
    'cmi.core.entry': 'resume',
    'cmi.core.total_time': '0001:02:05.00',
    'cmi.suspend_data': 's',
  })
  expect(suspended).not.toHaveProperty(['cmi.core.session_time'])
  expect((await told(''))['cmi.core.entry']).toBe('')
  expect((await told(undefined))['cmi.core.entry']).toBe('ab-initio')
})

test('a preview shows its files and keeps nothing', async () => {
  const person = { id: 'anouk', name: 'Anouk Visser', language: 'nl' as const }
  const shown = files.map(({ bytes, ...file }) => ({ ...file, bytes: Buffer.from(bytes) }))
  const opened = player.openPreview({ files: shown, person, title: 'Proef', appOrigin: 'http://app.test' })
  const page = await (await fetch(player.origin + opened)).text()
  expect(page).toContain('"keeps":false')
  expect(await (await fetch(`${player.origin}${opened}files/index.html`)).text()).toBe(text)
  const commit = await fetch(`${player.origin}${opened}commit`, { method: 'POST', body: '{}' })
  expect(commit.status).toBe(404)
})

test('a person has three previews at most; the oldest gives way', async () => {
  const person = { id: 'hanna', name: 'Hanna', language: 'nl' as const }
  const open = () => player.openPreview({ files: [], person, title: 'Proef', appOrigin: 'http://app.test' })
  const opened = [open(), open(), open(), open()]
  const statuses = await Promise.all(opened.map(async (preview) => (await fetch(player.origin + preview)).status))
  expect(statuses).toEqual([404, 200, 200, 200])
})

test('a page of somebody else may run as it was made, and reaches nothing outside its own package', async () => {
  const others = await startPlayer([
    ...files,
    { path: 'Oud/Start.HTM', bytes: '<script>alert(1)</script>', mediaType: 'text/html' },
    { path: 'font.woff2', bytes: 'x', mediaType: 'font/woff2' },
    { path: 'rekenen.wasm', bytes: 'x', mediaType: 'application/wasm' },
  ])
  await makeOthers(others.db)
  const { path } = await others.launch()
  const headersOf = async (name: string) => (await fetch(`${path}files/${name}`)).headers
  const policy = (await headersOf('index.html')).get('content-security-policy')!
  expect(policy).toContain(`script-src ${path}files/ 'unsafe-inline' 'unsafe-eval'`)
  for (const directive of ['connect-src', 'frame-src', 'form-action', 'base-uri', 'object-src', 'worker-src'])
    expect(policy).toMatch(new RegExp(`${directive} ${path}files/(?: ${path}(?:xapi/|returned)| data:| blob:)*(?:;|$)`))
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`frame-ancestors ${others.origin} http://app.test`)
  for (const [name, type, disposition] of [
    ['page.xhtml', 'application/xhtml+xml', 'inline'],
    ['font.woff2', 'font/woff2', 'inline'],
    ['rekenen.wasm', 'application/wasm', 'inline'],
    ['sheet.pdf', 'application/pdf', 'inline'],
    ['strange.bin', 'application/octet-stream', 'attachment'],
  ]) {
    const headers = await headersOf(name!)
    expect([headers.get('content-type'), headers.get('content-disposition')], name).toEqual([type, disposition])
  }
  expect((await headersOf('drawing.svg')).get('content-security-policy')).toMatch(/sandbox$/)
  expect((await headersOf('page.xhtml')).get('content-security-policy')).toContain("'unsafe-inline'")
  expect((await fetch(`${path}files/oud/start.htm`)).status).toBe(200)
  expect((await fetch(`${path}files/oud/anders.htm`)).status).toBe(404)
  await others.stop()
})

/** The attempt is on a version of the same files that came in as a package. */
async function makeOthers(db: typeof player.db) {
  const version = await db.selectFrom('moduleVersion').selectAll().executeTakeFirstOrThrow()
  const versionId = 'others'
  await db
    .insertInto('moduleVersion')
    .values({ ...version, id: versionId, number: 2, contents: '{}' })
    .execute()
  for (const file of await db.selectFrom('versionFile').selectAll().execute())
    await db
      .insertInto('versionFile')
      .values({ ...file, versionId })
      .execute()
  await db.updateTable('attempt').set({ versionId }).execute()
}
