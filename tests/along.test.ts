import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { startSession } from '~/modules/people/session.server'
import type { Taken } from '~/modules/player/along/copy'
import { addLearning, addOfferedModule } from '~/modules/progress/testLearning.server'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let open: OpenDatabase
const cookies: Record<string, string> = {}
const enrolments: Record<string, string> = {}
const script = 'document.write(document.cookie)'

beforeAll(async () => {
  const dataDir = await copyOfDemo()
  open = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(dataDir, 'files'))
  for (const id of ['written', 'package']) {
    await addOfferedModule(open.db, id)
    for (const path of ['index.html', 'imsmanifest.xml', 'ims_xml.xsd']) {
      const bytes = Buffer.from(`<script>${script}</script>`)
      const file = { sha256: files.put(bytes), mediaType: 'text/html', bytes: bytes.length }
      await open.db
        .insertInto('versionFile')
        .values({ versionId: `${id}-1`, path, ...file })
        .execute()
    }
    enrolments[id] = await addLearning(open.db, id, { person: 'daan', company: 'vos', attempts: [{ id }] })
  }
  await open.db.updateTable('learningModule').set({ source: 'package' }).where('id', '=', 'package').execute()
  for (const id of ['daan', 'frits']) cookies[id] = `leerbank=${(await startSession(open.db, id, 'test')).secret}`
  server = await startServer({ dataDir })
})
afterAll(async () => {
  open.close()
  await server.stop()
})

function ask(path: string, person = 'daan', body?: object) {
  return fetch(server.origin + path, {
    method: body ? 'POST' : 'GET',
    body: body && JSON.stringify(body),
    headers: { cookie: cookies[person]!, origin: server.origin, 'content-type': 'application/json' },
    redirect: 'manual',
  })
}

test('a file that is taken along is nothing that a browser would show on the app’s origin', async () => {
  const answer = await ask('/attempts/written/along?file=index.html')
  expect(await answer.text()).toContain(script)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('content-disposition')).toBe('attachment')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('what only another LMS reads is not taken along', async () => {
  const taken: Taken = await (await ask(`/enrolments/${enrolments.written}/along`, 'daan', {})).json()
  expect(taken.files.map(({ path }) => path)).toEqual(['index.html'])
  expect(taken).toMatchObject({ attempt: 'written', personId: 'daan', isOver: false })
})

test('nothing of a package of others comes to the app’s origin, nor of somebody else’s attempt', async () => {
  expect((await ask('/attempts/package/along')).status).toBe(404)
  expect((await ask('/attempts/package/along?file=index.html')).status).toBe(404)
  expect((await ask(`/enrolments/${enrolments.package}/along`, 'daan', {})).status).toBe(404)
  expect((await ask('/attempts/written/along?file=index.html', 'frits')).status).toBe(404)
  expect((await ask('/attempts/written/along?file=../../leerbank.sqlite')).status).toBe(404)
})

test('what no device of ours would send is refused', async () => {
  const visit = '0b8f3a52-8a57-4c8e-9a55-3f6f6f1f2d10'
  const good = { visit, basis: 'a.b', sequence: 1, final: false, cmi: { 'cmi.core.lesson_location': 'p1' } }
  const wrong = [
    { ...good, visit: 'x' },
    { ...good, visit: undefined },
    { ...good, basis: 'x'.repeat(100) },
    { ...good, base: 1 },
    { ...good, sequence: -1 },
    { ...good, cmi: { 'cmi.core.student_name': 'Frits' } },
    { ...good, cmi: { 'cmi.core.session_time': '-0001:00:00' } },
  ]
  for (const body of wrong) expect((await ask('/attempts/written/along', 'daan', body)).status).toBe(400)
  expect((await ask('/attempts/written/along', 'frits', good)).status).toBe(404)
  expect(await (await ask('/attempts/written/along', 'daan', good)).json()).toEqual({ outcome: 'kept' })
})

test('what belongs to the app that is installed is there', async () => {
  const manifest = await (await fetch(`${server.origin}/manifest.webmanifest`)).json()
  for (const { src } of manifest.icons) {
    const icon = await fetch(server.origin + src)
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/png'])
  }
  expect((await fetch(`${server.origin}/service-worker.js`)).headers.get('cache-control')).toBe('no-cache')
  expect((await fetch(`${server.contentOrigin}/play/service-worker.js`)).status).toBe(404)
})
