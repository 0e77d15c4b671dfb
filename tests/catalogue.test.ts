import { request } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { offerModule } from '~/modules/catalogue/offerModule.server'
import { addModule, addOffering, aModule } from '~/modules/catalogue/testOfferings.server'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let open: OpenDatabase
let offeringId: string

beforeAll(async () => {
  const dataDir = await copyOfDemo()
  open = openDatabase(join(dataDir, 'leerbank.sqlite'))
  await addModule(open.db, 'robots', 'Robots kiezen')
  const offered = { moduleId: 'robots', hubId: 'mira', module: aModule('Robots kiezen') }
  offeringId = (await offerModule(open.db, { id: 'anouk' }, offered)).offeringId
  await addOffering(open.db, { id: 'visit', title: 'Meten </script><b>is weten', hubId: 'smn' })
  server = await startServer({ dataDir })
})
afterAll(async () => {
  open.close()
  await server.stop()
})

describe('a kept page', () => {
  test('shows a change at once, also one of another process', async () => {
    for (const title of ['Draaien', 'Frezen', 'Slijpen']) {
      await open.db.updateTable('offering').set({ title }).where('id', '=', 'visit').execute()
      for (const path of ['/catalogue?hub=smart-makers-network', '/catalogue/visit', '/hubs/smart-makers-network'])
        expect((await get(path)).body).toContain(title)
    }
  })

  test('is not sent again to who has it, until it changes', async () => {
    const { headers } = await get('/catalogue/visit')
    const known = { 'if-none-match': `"other", ${headers.etag}` }
    expect(await get('/catalogue/visit', known)).toMatchObject({ status: 304, body: '' })
    await open.db.updateTable('offering').set({ title: 'Boren' }).where('id', '=', 'visit').execute()
    expect((await get('/catalogue/visit', known)).status).toBe(200)
  })

  test('is there in both languages', async () => {
    expect((await get('/catalogue')).body).toContain('Wat wil je leren?')
    expect((await get('/catalogue', { cookie: 'taal=en' })).body).toContain('What do you want to learn?')
    expect((await get('/catalogue')).body).toContain('Wat wil je leren?')
  })

  test('comes zipped to who takes that, and plain to who does not', async () => {
    const zipped = await get('/catalogue', { 'accept-encoding': 'br, gzip' })
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Cookie, Accept-Encoding' })
    expect(gunzipSync(zipped.bytes).toString()).toContain('Wat wil je leren?')
    const plain = await get('/catalogue', { 'accept-encoding': 'gzip;q=0' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    const head = await get('/catalogue', {}, 'HEAD')
    expect(head).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': plain.headers['content-length'] },
    })
  })

  test('of the catalogue may run the script of the suggestions, and no other', async () => {
    const { body, headers } = await get('/catalogue')
    expect(body.match(/<script[^>]*>/g)).toEqual(['<script src="/suggest.js" defer="">'])
    expect(headers['content-security-policy']).toContain(`script-src ${server.origin}/suggest.js;`)
    expect((await get('/suggest.js')).bytes.length).toBeLessThan(6000)
  })

  test('runs no script, and has no nonce to share', async () => {
    const { body, headers } = await get('/catalogue/visit')
    expect(body.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(headers['content-security-policy']).toContain("script-src 'none'")
  })

  test('has every letter whole, wherever a piece of it ends', async () => {
    for (const before of ['', 'x', 'xx']) {
      const title = before + '’'.repeat(600)
      await open.db.updateTable('offering').set({ title }).where('id', '=', 'visit').execute()
      const { body } = await get('/catalogue/visit')
      expect(body).toContain(title)
      expect(body).not.toMatch(/[\0\uFFFD]/)
    }
  })

  test('of one host is not sent to another', async () => {
    const here = await get('/catalogue/visit')
    const there = await get('/catalogue/visit', { host: 'leren.example' })
    expect(here.body).toContain(`${server.origin}/catalogue/visit`)
    expect(there.body).toContain('http://leren.example/catalogue/visit')
    expect(there.body).not.toContain(server.origin)
  })
})

describe('suggestions while somebody types', () => {
  test('come from what is public, and follow a change at once', async () => {
    await open.db.updateTable('offering').set({ title: 'Kantbanken' }).where('id', '=', 'visit').execute()
    const { body, headers } = await get('/catalogue.json?q=kantb')
    expect(JSON.parse(body)).toEqual({
      words: ['kantbanken'],
      offerings: [{ title: 'Kantbanken', slug: 'visit', hub: 'Smart Makers Network' }],
    })
    expect(headers).toMatchObject({ 'content-type': 'application/json', etag: expect.any(String) })
    await open.db.updateTable('offering').set({ title: 'Boren' }).where('id', '=', 'visit').execute()
    expect(JSON.parse((await get('/catalogue.json?q=kantb')).body)).toEqual({ words: [], offerings: [] })
  })

  test.each(['', '%00', '%F0%9F%94%A9', '%22%20OR%20%22', 'x'.repeat(9000), 'kantb&x=1'])(
    'are an answer for %j',
    async (q) => expect((await get(`/catalogue.json?q=${q}`)).status).toBe(200),
  )
})

describe('somebody who is signed in', () => {
  test('starts from the page they came for, and finds it in what they learn', async () => {
    const page = await get('/catalogue/robots-kiezen')
    const signIn = /href="(\/sign-in\?to=[^"]+)"[^>]*>Log in om te starten/.exec(page.body)![1]!
    const to = new URL(signIn, server.origin).searchParams.get('to')!
    const signedIn = await post('/sign-in/cast', { personId: 'daan', to })
    expect(signedIn.headers.location).toBe('/catalogue/robots-kiezen')
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
    expect((await get('/learning', { cookie })).body).not.toContain('Robots kiezen')
    expect((await get(to, { cookie })).body).toContain(`action="/offerings/${offeringId}/enrolment"`)
    const started = await post(`/offerings/${offeringId}/enrolment`, {}, { cookie })
    expect(started).toMatchObject({ status: 303, headers: { location: expect.stringMatching(/^\/attempts\/\w+$/) } })
    expect((await get('/learning', { cookie })).body).toContain('Robots kiezen')
    expect((await get('/catalogue', { cookie })).body).toContain('Niet begonnen')
    expect((await get('/catalogue')).body).not.toContain('Niet begonnen')
  })
})

describe('hostile addresses', () => {
  test.each(['a b', 'user@host', 'a/b', '<b>', 'x'.repeat(300), 'localhost:123456', '[::1'])(
    'host %j',
    async (host) => {
      expect((await get('/catalogue', { host })).status).toBe(400)
    },
  )

  test.each(['//', '//evil/catalogue', '/\\evil', 'http://evil/catalogue', '*'])('path %s', async (path) => {
    expect((await get(path)).status).toSatisfy((status: number) => status >= 400 && status < 500)
  })

  test('the server still answers', async () => expect((await get('/catalogue')).status).toBe(200))

  test('whatever the query is, the answer is a page', async () => {
    const name = fc.constantFrom('q', 'kind', 'hub', 'level', 'page', 'x', '')
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => encodeURIComponent(text)),
      fc.stringMatching(/^[!$-;=?-~]{0,40}$/).map((text) => text.replaceAll('#', '')),
      fc.constantFrom('bbl', 'mbo3', 'mira', '2', '-1', '1e9', 'x'.repeat(6000)),
    )
    const query = fc.array(fc.tuple(name, value), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const { status } = await get(`/catalogue?${pairs.map((pair) => pair.join('=')).join('&')}`)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
  })
})

type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
  bytes: Buffer
}

// node:http and not fetch, which would mend hosts and paths before it sends them.
function get(path: string, headers: Record<string, string> = {}, method = 'GET', sent = '') {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ port: server.port, host: 'localhost', path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: answer.statusCode!, headers: answer.headers, body: bytes.toString(), bytes })
      })
    })
    asked.on('error', reject)
    asked.end(sent)
  })
}

function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: server.origin }
  return get(path, { ...type, ...headers }, 'POST', new URLSearchParams(form).toString())
}
