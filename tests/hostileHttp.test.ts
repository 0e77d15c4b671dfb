import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { hostileDocument, realDocuments } from './hostile/documents'
import { monsters } from './hostile/monsters'
import { type Sender, signIn } from './hostile/person'
import { nastyTexts, nastyValue } from './hostile/strings'
import { copyOfDemo, startServer, type TestServer } from './server'

const isHard = Boolean(process.env.LEERBANK_HARD)
const json = { 'content-type': 'application/json' }

let server: TestServer
let sqlite: OpenDatabase['sqlite']
let anouk: Sender
let moduleId: string
let page: string

beforeAll(async () => {
  server = await startServer({ dataDir: await copyOfDemo() })
  sqlite = openDatabase(join(server.dataDir, 'leerbank.sqlite')).sqlite
  anouk = await signIn(server, 'anouk')
  moduleId = await newModule('Vijandig')
  page = `/modules/${moduleId}/pages/${pageIds(moduleId)[0]}`
})

afterAll(async () => {
  sqlite.close()
  await server.stop()
  expect(server.output().split('\n').slice(1).join('\n').trim(), 'the log').toBe('')
})

describe('a page that is sent', () => {
  const runs = isHard ? 2000 : 120

  test(`is kept whole or refused with a sentence (${runs} hostile ones)`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocument, async (document) => void (await sendsPage(document))),
      {
        numRuns: runs,
      },
    )
  }, 300_000)

  test.each(monsters)('%s: %s', async (_name, answer, document) => {
    const status = await sendsPage(document)
    expect(status === 200).toBe(answer === 'kept')
  })

  async function sendsPage(document: unknown) {
    const before = storedPages(moduleId)
    const body = bodyOf({ revision: revisionNow(), title: 'Begin', document })
    const answer = await anouk.post(page, body, json)
    if (answer.status === 200) {
      const told = (await (await anouk.get(page)).json()) as { document: unknown }
      expect(JSON.stringify(told.document) === storedPages(moduleId)[0]!.document, 'comes back as it is stored').toBe(
        true,
      )
      return answer.status
    }
    expect([400, 413]).toContain(answer.status)
    expect((await answer.json()).sentence).toMatch(/[.]$/)
    expect(storedPages(moduleId)).toEqual(before)
    return answer.status
  }
})

const whole = () => bodyOf({ revision: revisionNow(), title: 'Begin', document: realDocuments[0] })
const bomb = gzipSync(Buffer.alloc(20_000_000, 32))
const bodies: [name: string, body: () => BodyInit, headers: Record<string, string>][] = [
  ['nothing', () => '', json],
  ['a brace', () => '{', json],
  ['null', () => 'null', json],
  ['a list', () => '[]', json],
  ['half a page', () => whole().slice(0, 400), json],
  ['a page and more', () => `${whole()}}`, json],
  ['UTF-16', () => new Uint8Array(Buffer.from(whole(), 'utf16le')), json],
  ['bytes that are no text', () => new Uint8Array(Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])), json],
  ['brackets 400,000 deep', () => '['.repeat(400_000) + ']'.repeat(400_000), json],
  ['objects 60,000 deep', () => `{"document":${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}}`, json],
  ['numbers that are none', () => '{"revision":1e999,"title":"x","document":{}}', json],
  ['a list for a title', () => '{"revision":1,"title":["x"],"document":{}}', json],
  ['a title of 2000 letters', () => bodyOf({ revision: 1, title: 'x'.repeat(2000), document: realDocuments[0] }), json],
  ['keys twice', () => '{"revision":1,"revision":2,"title":"x","title":{},"document":null}', json],
  ['a prototype', () => '{"__proto__":{"revision":1,"title":"x","document":{}}}', json],
  ['3 MB', () => bodyOf({ revision: 1, title: 'x', document: 'x'.repeat(3_000_000) }), json],
  ['a bomb of 20 MB in 20 kB', () => new Uint8Array(bomb), { ...json, 'content-encoding': 'gzip' }],
  [
    'a form without an end',
    () => '--x\r\ncontent-disposition: form-data; name="title"\r\n\r\n',
    { 'content-type': 'multipart/form-data; boundary=x' },
  ],
  ['a form without a boundary', () => 'x', { 'content-type': 'multipart/form-data' }],
  ['another type', () => '<page/>', { 'content-type': 'application/xml' }],
  ['no type', () => new Uint8Array([123]), { 'content-type': '' }],
  ['a strange type', () => 'x', { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' }],
]

describe('a body that is no page', () => {
  test('is refused in the language of who sent it, and changes nothing', async () => {
    const before = everything()
    const told: string[][] = []
    for (const language of ['en', 'nl'] as const) {
      await anouk.speak(language)
      const sentences: string[] = []
      for (const [name, body, headers] of bodies) {
        const answer = await anouk.post(page, body(), headers)
        expect([400, 413], name).toContain(answer.status)
        sentences.push((await answer.json()).sentence)
      }
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/)
      told.push(sentences)
    }
    expect(told[0]!.filter((sentence, place) => sentence === told[1]![place])).toEqual([])
    expect(everything()).toEqual(before)
  })

  test('is at no other address a fault of ours', async () => {
    for (const [name, body, headers] of bodies)
      for (const address of ['pages', 'settings', 'media', `pages/${pageIds(moduleId)[0]}/position`, '../new']) {
        const path = new URL(address, `${server.origin}/modules/${moduleId}/`).pathname
        expect((await anouk.post(path, body(), headers)).status, `${name} ${path}`).toBeLessThan(500)
      }
  })

  test('is no work of a learner either', async () => {
    const frits = await signIn(server, 'frits')
    const attempt = sqlite
      .prepare("select attempt.id from attempt join enrolment on enrolment.id = enrolmentId where personId = 'frits'")
      .pluck()
      .get()
    for (const [name, body, headers] of bodies)
      expect([400, 413], name).toContain((await frits.post(`/attempts/${attempt}/unsent`, body(), headers)).status)
  })
})

test('stored pages that do not fit break neither the editor nor the preview nor the other pages, and stay as they are', async () => {
  const id = await newModule('Oude pagina’s')
  const [healthy] = pageIds(id)
  sqlite
    .prepare("update modulePage set title = 'Heel', document = ? where id = ?")
    .run(bodyOf(realDocuments[1]), healthy)
  const large = isHard ? monsters.map(([, , document]) => document) : []
  const old = [...outdated, ...large]
  const texts = [...old, ...fc.sample(fc.oneof(hostileDocument, nastyValue), isHard ? 150 : 20)].map(textOf)
  const stored = texts
    .filter((text) => text !== undefined && isJson(text))
    .map((text, place) => addStored(id, text!, place))
  const before = storedPages(id)
  for (const broken of [healthy, ...stored]) {
    expect((await anouk.get(`/modules/${id}.data?page=${broken}`)).status).toBe(200)
    expect((await anouk.get(`/modules/${id}/pages/${broken}`)).status).toBe(200)
  }
  for (const path of ['', `?page=${stored[0]}`, '/settings', '/preview', '/publication'])
    expect((await anouk.get(`/modules/${id}${path}`)).status, path).toBe(200)
  expect((await anouk.post(`/modules/${id}/publication`, '')).status).toBe(400)
  expect(storedPages(id)).toEqual(before)
}, 600_000)

const block = (type: string, version: number, content: unknown) => ({
  type: 'doc',
  content: [{ type: 'block', attrs: { id: 'abcd', type, version, content } }],
})
/** Pages as a newer, an older or a broken Leerbank may have left them. */
const outdated = [
  {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'underline' }] }] }],
  },
  { type: 'doc', content: [{ type: 'hologram', attrs: { mediaId: 'x' } }] },
  block('order', 1, { steps: 'x' }),
  block('singleChoice', 0, {}),
  block('later', 1, nested(400)),
  nested(480),
]

describe('a title of a module', () => {
  test('may be any text: its pages open, its zip has a plain name, and it is shown as text', async () => {
    for (const title of nastyTexts) {
      const answer = await anouk.post('/modules/new', new URLSearchParams({ title, hubId: 'mira' }))
      expect([302, 400], title).toContain(answer.status)
      if (answer.status !== 302) continue
      const path = answer.headers.get('location')!
      const slug = sqlite.prepare('select slug from learningModule where id = ?').pluck().get(path.split('/')[2])
      expect(slug).toMatch(/^[a-z0-9][a-z0-9-]*$/)
      const html = await (await anouk.get(`${path}/settings`)).text()
      expect(html).not.toContain('<script>window.__hacked')
      expect(html).not.toMatch(/<(?:img|svg|iframe|math|base|meta|form|b|plaintext)\b[^>]*__hacked/)
    }
    const list = await (await anouk.get('/modules')).text()
    expect(list).not.toMatch(/<[a-z]+[^>"]*__hacked/)
  })
})

async function newModule(title: string) {
  const answer = await anouk.post('/modules/new', new URLSearchParams({ title, hubId: 'mira' }))
  return answer.headers.get('location')!.split('/')[2]!
}

function pageIds(id: string) {
  return sqlite.prepare('select id from modulePage where moduleId = ? order by position').pluck().all(id) as string[]
}

type Stored = { id: string; title: string; document: string; revision: number; updatedAt: number }

function storedPages(id: string) {
  return sqlite
    .prepare('select id, title, document, revision, updatedAt from modulePage where moduleId = ?')
    .all(id) as Stored[]
}

/** All pages and settings of all modules. */
function everything() {
  return sqlite
    .prepare(
      'select id, title, document as text, revision from modulePage union all select id, title, settings, revision from learningModule',
    )
    .all() as { id: string; title: string; text: string; revision: number }[]
}

function revisionNow() {
  return storedPages(moduleId)[0]!.revision
}

function addStored(id: string, document: string, place: number) {
  const row = {
    id: `stored-${place}`,
    moduleId: id,
    position: place + 1,
    title: 'Oud',
    kind: 'lesson',
    document,
    updatedAt: 1,
    updatedBy: 'anouk',
  }
  sqlite
    .prepare(`insert into modulePage (${Object.keys(row)}) values (${Object.keys(row).map((name) => `@${name}`)})`)
    .run(row)
  return row.id
}

function isJson(text: string) {
  return sqlite.prepare('select json_valid(?)').pluck().get(text) === 1
}

function bodyOf(value: unknown) {
  return textOf(value) ?? 'null'
}

function nested(depth: number) {
  let value: unknown = { type: 'paragraph' }
  for (let level = 0; level < depth; level++) value = { type: 'callout', content: [value] }
  return value
}

/** As JSON; undefined for what is too deep for any writer of JSON. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
