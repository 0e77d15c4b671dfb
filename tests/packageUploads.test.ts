import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifest12, rawZip } from '~/modules/packages/reading/testArchives.server'
import { startServer, type TestServer } from './server'

const kills = process.env.LEERBANK_HARD ? 50 : 2
let server: TestServer
let [anouk, bram] = ['', '']

beforeAll(async () => {
  server = await startServer()
  anouk = await cookieOf('anouk')
  bram = await cookieOf('bram')
})
afterAll(() => server.stop())

async function cookieOf(person: string) {
  const body = new URLSearchParams({ person, personId: person, id: person })
  const headers = { origin: server.origin }
  const answer = await fetch(`${server.origin}/sign-in/cast`, { method: 'POST', body, redirect: 'manual', headers })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

const uploads = '/modules/packages/uploads'

async function ask(method: string, path: string, { cookie = anouk, body }: { cookie?: string; body?: BodyInit } = {}) {
  const headers = { cookie, origin: server.origin }
  const answer = await fetch(server.origin + path, { method, redirect: 'manual', headers, body })
  const text = await answer.text()
  const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
  return { status: answer.status, json, text, to: answer.headers.get('location') ?? '' }
}

const lesson = (title: string, more = '') =>
  rawZip([
    { name: 'imsmanifest.xml', content: manifest12() },
    {
      name: 'index.html',
      content: `<title>${title}</title><script src="https://cdn.voorbeeld.nl/a.js"></script>${more}`,
    },
  ])

const begin = (fileName: string, bytes: number, more: object = {}) =>
  ask('POST', uploads, { body: JSON.stringify({ fileName, bytes, modifiedAt: 5, ...more }) })
const append = (id: string, offset: number, bytes: Uint8Array, cookie = anouk) =>
  ask('PATCH', `${uploads}/${id}?offset=${offset}`, { cookie, body: new Uint8Array(bytes) })

async function sent(fileName: string, zip: Buffer, more: object = {}): Promise<string> {
  const { json } = await begin(fileName, zip.length, more)
  await append(json.id, 0, zip)
  return json.id
}

function rows<T = Record<string, unknown>>(sql: string, ...values: unknown[]) {
  const sqlite = new Database(join(server.dataDir, 'leerbank.sqlite'), { readonly: true })
  const found = sqlite.prepare(sql).all(...values) as T[]
  sqlite.close()
  return found
}
const kept = () => (existsSync(join(server.dataDir, 'uploads')) ? readdirSync(join(server.dataDir, 'uploads')) : [])

/** Sends the begin of a part, and breaks the connection when the server has written it. */
async function sendBroken(id: string, offset: number, bytes: Buffer) {
  const part = request(`${server.origin}${uploads}/${id}?offset=${offset}`, {
    method: 'PATCH',
    headers: { cookie: anouk, origin: server.origin, 'content-length': bytes.length + 1000 },
  })
  const closed = new Promise<void>((resolve) => part.on('error', () => resolve()).on('close', () => resolve()))
  part.write(bytes)
  const place = join(server.dataDir, 'uploads', id)
  await expect.poll(() => existsSync(place) && statSync(place).size, { interval: 20 }).toBe(offset + bytes.length)
  part.destroy()
  await closed
}

test('an upload goes on wherever it was broken off, and becomes a module with the hosts that were ticked', async () => {
  const zip = lesson('Stuk voor stuk')
  const { status, json } = await begin('stukken.zip', zip.length)
  expect(status).toBe(201)
  const { id } = json
  let at = 0
  for (const size of [1, 2, 100, zip.length - 110, 7]) {
    expect((await append(id, at, zip.subarray(at, at + size))).json).toEqual({ received: at + size })
    at += size
    // The same file, chosen again after a reload, is the same upload.
    expect((await begin('stukken.zip', zip.length)).json).toEqual({ id, received: at })
  }
  expect((await ask('POST', `${uploads}/${id}/reading`)).status).toBe(200)
  const check = await ask('GET', `/modules/packages/${id}`)
  for (const told of ['Veilig starten', 'SCORM 1.2', 'cdn.voorbeeld.nl', 'index.html', 'Publiceer als versie 1'])
    expect(check.text).toContain(told)
  const body = new URLSearchParams({ title: 'Mijn titel', host: 'cdn.voorbeeld.nl' })
  const made = await ask('POST', `/modules/packages/${id}`, { body })
  expect(made).toMatchObject({ status: 303, to: expect.stringMatching(/^\/modules\/\w+\/package$/) })
  const moduleId = made.to.split('/')[2]!
  expect(rows('select title, hubId from learningModule where id = ?', moduleId)).toEqual([
    { title: 'Mijn titel', hubId: 'mira' },
  ])
  expect(rows('select host, allowedBy from allowedHost where moduleId = ?', moduleId)).toEqual([
    { host: 'cdn.voorbeeld.nl', allowedBy: 'anouk' },
  ])
  expect(kept()).not.toContain(id)

  const next = await sent('tweede.zip', lesson('Tweede'), { moduleId })
  await ask('POST', `${uploads}/${next}/reading`)
  expect((await ask('GET', `/modules/packages/${next}`)).text).toContain('Publiceer als versie 2')
  expect(await ask('POST', `/modules/packages/${next}`, { body: new URLSearchParams() })).toMatchObject({ to: made.to })
  expect(rows('select number from moduleVersion where moduleId = ? order by number', moduleId)).toEqual([
    { number: 1 },
    { number: 2 },
  ])
  // What was not ticked this time is blocked from now on.
  expect(rows('select host from allowedHost where moduleId = ?', moduleId)).toEqual([])
})

test('a part at a wrong place is not taken, and the answer says where to go on', async () => {
  const zip = lesson('Plaats')
  const { id } = (await begin('plaats.zip', zip.length)).json
  await append(id, 0, zip.subarray(0, 50))
  for (const offset of [0, 49, 51, zip.length])
    expect(await append(id, offset, zip.subarray(0, 10))).toMatchObject({ status: 409, json: { received: 50 } })
  for (const offset of ['-1', 'x', '1.5'])
    expect((await ask('PATCH', `${uploads}/${id}?offset=${offset}`, { body: 'x' })).status).toBe(409)
  expect(await append(id, 50, Buffer.alloc(zip.length))).toMatchObject({ status: 413 })
  expect((await ask('GET', `/modules/packages/${id}`)).to).toContain(`goOn=${id}`)
  expect((await ask('POST', `${uploads}/${id}/reading`)).status).toBe(409)
  expect((await ask('DELETE', `${uploads}/${id}`)).status).toBe(200)
})

test('of a part that is broken off, what came is kept', async () => {
  const zip = lesson('Afgebroken')
  const { id } = (await begin('afgebroken.zip', zip.length)).json
  await sendBroken(id, 0, zip.subarray(0, 300))
  await expect.poll(async () => (await ask('GET', `${uploads}/${id}`)).json.received, { interval: 50 }).toBeOneOf([300])
  await append(id, 300, zip.subarray(300))
  expect((await ask('POST', `${uploads}/${id}/reading`)).status).toBe(200)
  expect((await ask('POST', `/modules/packages/${id}/removal`)).status).toBe(303)
  expect(kept()).not.toContain(id)
})

test('two tabs that send the same file, or publish it, make one module of it', async () => {
  const zip = lesson('Twee tabs')
  const { id } = (await begin('tabs.zip', zip.length)).json
  const answers = await Promise.all([append(id, 0, zip), append(id, 0, zip)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  await Promise.all([1, 2].map(() => ask('POST', `${uploads}/${id}/reading`)))
  const body = () => new URLSearchParams({ title: 'Twee tabs' })
  const made = await Promise.all([1, 2].map(() => ask('POST', `/modules/packages/${id}`, { body: body() })))
  expect(made.map(({ status }) => status).sort()).toEqual([303, 404])
  expect(rows("select id from learningModule where title = 'Twee tabs'")).toHaveLength(1)
})

test('somebody else’s upload does not exist, in any way', async () => {
  const id = await sent('mijn.zip', lesson('Mijn'))
  const cookie = bram
  for (const [method, path] of [
    ['GET', `${uploads}/${id}`],
    ['DELETE', `${uploads}/${id}`],
    ['POST', `${uploads}/${id}/reading`],
    ['GET', `/modules/packages/${id}`],
    ['POST', `/modules/packages/${id}`],
    ['POST', `/modules/packages/${id}/removal`],
  ] as const)
    expect(
      (await ask(method, path, { cookie, body: method === 'POST' ? new URLSearchParams() : undefined })).status,
    ).toBe(404)
  expect((await append(id, 0, Buffer.from('x'), cookie)).status).toBe(404)
  expect((await ask('DELETE', `${uploads}/${id}`)).status).toBe(200)
  expect((await ask('GET', `${uploads}/${id}`)).status).toBe(404)
})

test('what cannot come in is refused with one sentence, and nothing of it stays', async () => {
  expect(await begin('groot.zip', 600 * 1024 * 1024)).toMatchObject({
    status: 413,
    json: { sentence: expect.stringContaining('500 MB') },
  })
  for (const [zip, sentence] of [
    [rawZip([{ name: '../weg.html', content: 'x' }]), 'niet veilig'],
    [rawZip([{ name: 'tekst.txt', content: 'x' }]), 'geen SCORM'],
    [Buffer.from('PK maar verder niets'), 'geen zip-bestand'],
  ] as const) {
    const id = await sent('fout.zip', zip)
    const read = await ask('POST', `${uploads}/${id}/reading`)
    expect(read).toMatchObject({ status: 400, json: { sentence: expect.stringContaining(sentence) } })
    expect(kept()).not.toContain(id)
    expect((await ask('GET', `${uploads}/${id}`)).status).toBe(404)
  }
})

test('a person has three packages that wait at most', async () => {
  const ids: string[] = []
  for (const name of ['a', 'b', 'c']) ids.push((await begin(`${name}.zip`, 10)).json.id)
  expect(await begin('d.zip', 10)).toMatchObject({ status: 409, json: { refused: 'tooMany' } })
  for (const id of ids) await ask('DELETE', `${uploads}/${id}`)
})

test(
  'a server that is killed while a package comes in or is published leaves it whole, or waiting, and no half module',
  async () => {
    for (let round = 0; round < kills; round++) {
      const zip = lesson(`Ronde ${round}`, '<p>veel</p>'.repeat(2000))
      const name = `ronde${round}.zip`
      const { id } = (await begin(name, zip.length)).json
      const half = append(id, 0, zip.subarray(0, 400)).catch(() => undefined)
      if (round % 2 === 0) await half
      await restart()
      await half
      const { received } = (await ask('GET', `${uploads}/${id}`)).json
      expect(received).toBeOneOf([0, 400])
      expect((await begin(name, zip.length)).json).toEqual({ id, received })
      await append(id, received, zip.subarray(received))
      await ask('POST', `${uploads}/${id}/reading`)
      const title = `Ronde ${round}`
      const body = new URLSearchParams({ title })
      const publishing = ask('POST', `/modules/packages/${id}`, { body }).catch(() => undefined)
      // Another moment each time, while something goes on.
      for (let pages = 0; pages < round % 12; pages++) await ask('GET', `${uploads}/${id}`)
      await restart()
      await publishing
      const made = rows<{ id: string }>('select id from learningModule where title = ?', title)
      const versions = rows(
        'select v.id from moduleVersion v join learningModule m on m.id = v.moduleId where m.title = ?',
        title,
      )
      expect(versions).toHaveLength(made.length)
      const still = await ask('GET', `${uploads}/${id}`)
      expect(still.status).toBe(made.length === 1 ? 404 : 200)
      if (made.length === 0) await ask('POST', `/modules/packages/${id}`, { body: new URLSearchParams({ title }) })
      expect(rows('select id from learningModule where title = ?', title)).toHaveLength(1)
      await expect.poll(kept).not.toContain(id)
    }
    await startAsIfLater()
    await expect.poll(() => [...inStore()].filter((sha256) => !named().has(sha256))).toEqual([])
    expect(rows('select * from fileUnderway')).toEqual([])
  },
  kills * 120_000,
)

const named = () => new Set(rows<{ sha256: string }>('select sha256 from namedFile').map(({ sha256 }) => sha256))

function inStore() {
  const all = readdirSync(join(server.dataDir, 'files'), { recursive: true, withFileTypes: true })
  return all.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** A server that begins a day after everything that stands on its disk. */
async function startAsIfLater() {
  const { dataDir } = server
  await server.stop('SIGKILL')
  const old = new Date(Date.now() - 24 * 3_600_000)
  const all = readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of all) utimesSync(join(parentPath, name), old, old)
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'))
  sqlite.prepare('update fileUnderway set since = ?').run(old.getTime())
  sqlite.close()
  server = await startServer({ dataDir })
  anouk = await cookieOf('anouk')
}

async function restart() {
  const { dataDir, port } = server
  await server.stop('SIGKILL')
  server = await startServer({ dataDir, port })
}
