import { randomFillSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { manifest12, rawZip } from '~/modules/packages/reading/testArchives.server'
import { smallDisk } from './faults/disk'
import { newFolder, startServer, type TestServer } from './server'

const servers: TestServer[] = []
afterAll(async () => {
  for (const server of servers) await server.stop()
})

async function started(dataDir: string) {
  const server = await startServer({ dataDir })
  servers.push(server)
  const body = new URLSearchParams({ personId: 'anouk' })
  const headers = { origin: server.origin }
  const signedIn = await fetch(`${server.origin}/sign-in/cast`, { method: 'POST', body, redirect: 'manual', headers })
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!
  const ask = async (method: string, path: string, body?: BodyInit, signal?: AbortSignal) => {
    const answer = await fetch(server.origin + path, {
      ...{ method, redirect: 'manual', body, signal },
      headers: { cookie, origin: server.origin },
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
    return { status: answer.status, json, text, to: answer.headers.get('location') ?? '' }
  }
  return { server, ask }
}

type Ask = Awaited<ReturnType<typeof started>>['ask']
const uploads = '/modules/packages/uploads'
const part = 4 * 1024 * 1024

function zipOf(megabytes: number, title: string) {
  const film = randomFillSync(Buffer.alloc(megabytes * 1_000_000))
  const page = { name: 'index.html', content: `<title>${title}</title>` }
  return rawZip([
    { name: 'imsmanifest.xml', content: manifest12() },
    page,
    { name: 'film.mp4', content: film, method: 0 },
  ])
}

async function begin(ask: Ask, fileName: string, bytes: number) {
  const { json } = await ask('POST', uploads, JSON.stringify({ fileName, bytes, modifiedAt: 5 }))
  return json.id as string
}

const megabytesOf = ({ process: { pid } }: TestServer, what: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1000

test('500 MB come in with a lost connection and one that is cancelled, and the server stays small', async () => {
  const { server, ask } = await started(newFolder())
  const zip = zipOf(490, 'Groot')
  const idle = megabytesOf(server, 'VmRSS')
  const begun = performance.now()
  const id = await begin(ask, 'groot.zip', zip.length)
  let lost = 0
  for (let at = 0; at < zip.length; ) {
    const isLost = at > 0 && Math.floor(at / part) % 20 === 0 && lost < at / part / 20
    const stopping = new AbortController()
    const sending = ask(
      'PATCH',
      `${uploads}/${id}?offset=${at}`,
      new Uint8Array(zip.subarray(at, at + part)),
      stopping.signal,
    )
    if (isLost) {
      lost += 1
      stopping.abort()
    }
    await sending.catch(() => undefined)
    // Of a part that was broken off, another one may still be writing what came.
    at = (await ask('GET', `${uploads}/${id}`)).json.received
  }
  const sent = performance.now()
  expect((await ask('POST', `${uploads}/${id}/reading`)).status).toBe(200)
  const read = performance.now()
  const made = await ask('POST', `/modules/packages/${id}`, new URLSearchParams({ title: 'Groot' }))
  expect(made).toMatchObject({ status: 303, to: expect.stringMatching(/package$/) })
  const end = performance.now()
  const cancelled = await begin(ask, 'weg.zip', zip.length)
  await ask('PATCH', `${uploads}/${cancelled}?offset=0`, new Uint8Array(zip.subarray(0, part)))
  expect((await ask('DELETE', `${uploads}/${cancelled}`)).status).toBe(200)
  expect(readdirSync(join(server.dataDir, 'uploads'))).toEqual([])
  const peak = megabytesOf(server, 'VmHWM')
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
  console.info(
    `490 MB: sent in ${seconds(begun, sent)} with ${lost} lost connections, read in ${seconds(sent, read)}, published in ${seconds(read, end)}; idle ${Math.round(idle)} MB, at most ${Math.round(peak)} MB`,
  )
  expect(lost).toBeGreaterThan(2)
  expect(peak - idle).toBeLessThan(300)
}, 600_000)

test('a disk that is full while a package comes in or is published: one sentence, nothing half, and it works again', async ({
  skip,
}) => {
  const { folder, full, unmount } = smallDisk(220)
  if (full.missing) skip(full.missing)
  const { server, ask } = await started(folder)
  const zip = zipOf(20, 'Vol')
  const id = await begin(ask, 'vol.zip', zip.length)
  const send = async (from: number, to: number) =>
    ask('PATCH', `${uploads}/${id}?offset=${from}`, new Uint8Array(zip.subarray(from, to)))
  expect((await send(0, part)).json).toEqual({ received: part })
  const chance = { below: () => 0 } as never

  let free = await full.begin(server, chance)
  expect(await send(part, 2 * part)).toMatchObject({ status: expect.toBeOneOf([503, 507]) })
  expect(await ask('POST', uploads, JSON.stringify({ fileName: 'b.zip', bytes: 1000, modifiedAt: 5 }))).toMatchObject({
    status: expect.toBeOneOf([503, 507]),
  })
  await free()
  const { received } = (await ask('GET', `${uploads}/${id}`)).json
  expect(received).toBe(part)
  for (let at = received; at < zip.length; at += part) expect((await send(at, at + part)).status).toBe(200)
  expect((await ask('POST', `${uploads}/${id}/reading`)).status).toBe(200)

  free = await full.begin(server, chance)
  const wrong = await ask('POST', `/modules/packages/${id}`, new URLSearchParams({ title: 'Vol' }))
  console.info(`publishing on a full disk: ${wrong.status}`)
  expect(wrong.status).toBeOneOf([503, 507])
  expect(wrong.text).toMatch(/schijf|ruimte|opslaan/)
  await free()
  const rows = (sql: string) => {
    const sqlite = new Database(join(folder, 'leerbank.sqlite'), { readonly: true })
    const found = sqlite.prepare(sql).all()
    sqlite.close()
    return found
  }
  expect(rows("select id from learningModule where title = 'Vol'")).toEqual([])
  expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([])
  const made = await ask('POST', `/modules/packages/${id}`, new URLSearchParams({ title: 'Vol' }))
  expect(made).toMatchObject({ status: 303, to: expect.stringMatching(/package$/) })
  expect(rows("select id from learningModule where title = 'Vol'")).toHaveLength(1)
  await server.stop()
  servers.length = 0
  unmount()
}, 300_000)
