import { request } from 'node:http'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { schemas5, schemas6 } from './feeds/oeapi'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let open: OpenDatabase
let offering: { slug: string; id: string }
let hub: { slug: string; id: string }

beforeAll(async () => {
  const dataDir = await copyOfDemo()
  open = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const { db } = open
  hub = await db.selectFrom('organisation').where('id', '=', 'mira').select(['id', 'slug']).executeTakeFirstOrThrow()
  offering = await db
    .selectFrom('publishedOffering')
    .where('hubId', '=', 'mira')
    .where('moduleId', 'is not', null)
    .select(['id', 'slug'])
    .executeTakeFirstOrThrow()
  server = await startServer({ dataDir })
})
afterAll(async () => {
  open.close()
  await server.stop()
})

const feeds = () =>
  ({
    '/sitemap.xml': 'application/xml; charset=utf-8',
    '/robots.txt': 'text/plain; charset=utf-8',
    '/edudex/directory.xml': 'application/xml; charset=utf-8',
    [`/edudex/hubs/${hub.slug}/directory.xml`]: 'application/xml; charset=utf-8',
    [`/edudex/programs/${offering.slug}/program.xml`]: 'application/xml; charset=utf-8',
    [`/hubs/${hub.slug}/calendar.ics`]: 'text/calendar; charset=utf-8',
    [`/catalogue/${offering.slug}/calendar.ics`]: 'text/calendar; charset=utf-8',
    '/oeapi/v5/': 'application/json',
    '/oeapi/v5/courses?pageSize=100': 'application/json',
    '/oeapi/v6/organisations': 'application/json',
    '/oai-pmh?verb=ListRecords&metadataPrefix=nl_lom': 'text/xml; charset=utf-8',
  }) as Record<string, string>

describe('a feed', () => {
  test('is of its type, and is not sent again to who has it until something changes', async () => {
    for (const [path, type] of Object.entries(feeds())) {
      const { status, headers } = await get(path)
      expect([path, status, headers['content-type']]).toEqual([path, 200, type])
      const known = { 'if-none-match': headers.etag! }
      expect(await get(path, known)).toMatchObject({ status: 304, body: '' })
    }
    const known = (await get(`/edudex/programs/${offering.slug}/program.xml`)).headers.etag!
    await open.db.updateTable('offering').set({ summary: 'Nieuw.' }).where('id', '=', offering.id).execute()
    const again = await get(`/edudex/programs/${offering.slug}/program.xml`, { 'if-none-match': known })
    expect(again.status).toBe(200)
    expect(again.body).toContain('Nieuw.')
  })

  test('of what is not there is not found', async () => {
    for (const path of ['/hubs/x/calendar.ics', '/catalogue/x/calendar.ics', '/edudex/hubs/x/directory.xml'])
      expect((await get(path)).status).toBe(404)
  })

  test('leads from the site map to pages, and from EDU-DEX to programs', async () => {
    const map = (await get('/sitemap.xml')).body
    expect((await get('/robots.txt')).body).toContain(`Sitemap: ${server.origin}/sitemap.xml`)
    for (const [, address] of [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].slice(0, 12))
      expect((await fetch(address!)).status).toBe(200)
    const directory = (await get(`/edudex/hubs/${hub.slug}/directory.xml`)).body
    const [, program] = /<resourceUrl>([^<]*)</.exec(directory)!
    expect(await (await fetch(program!)).text()).toContain('<programName')
  })
})

describe('the Open Education API', () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))
  const isProblem5 = ajv.compile(schemas5.problem)
  const isProblem6 = ajv.compile(schemas6.problem)

  test.each([
    ['/courses/x', 400],
    ['/courses?pageSize=3', 400],
    ['/courses?pageNumber=%00', 400],
    ['/courses?sort=price', 400],
    ['/%ff', 404],
    ['/persons', 404],
    ['/a/b/c/d/e', 404],
  ])('says in both versions what is wrong with %s', async (path, status) => {
    const five = await get(`/oeapi/v5${path}`)
    expect([five.status, five.headers['content-type']]).toEqual([status, 'application/problem+json'])
    expect(isProblem5(JSON.parse(five.body))).toBe(true)
    if (path.includes('sort')) return
    const six = await get(`/oeapi/v6${path}`)
    expect([six.status, isProblem6(JSON.parse(six.body))]).toEqual([status, true])
  })

  test('can be read only, and says so', async () => {
    for (const version of ['v5', 'v6']) {
      const answer = await fetch(`${server.origin}/oeapi/${version}/courses`, { method: 'POST', body: '{}' })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
  })
})

test('a harvester may ask by POST, with more than fits in an address', async () => {
  const ask = (body: string) => fetch(`${server.origin}/oai-pmh`, { method: 'POST', body })
  expect(await (await ask('verb=Identify')).text()).toContain('<protocolVersion>2.0</protocolVersion>')
  const strange = await ask('verb='.repeat(5000))
  expect([strange.status, await strange.text()]).toEqual([200, expect.stringContaining('badVerb')])
})

test('the licence of a module stands in its feed, on its page and in what search engines read', async () => {
  const page = (await get(`/catalogue/${offering.slug}`)).body
  const url = 'https://creativecommons.org/licenses/by'
  expect(page).toMatch(/CC BY(-SA)? 4\.0/)
  expect(page).toContain(`"license":"${url}`)
  expect((await get('/oai-pmh?verb=ListRecords&metadataPrefix=oai_dc')).body).toContain(`<dc:rights>${url}`)
})

function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, string | undefined>; body: string }>(
    (resolve, reject) => {
      const asking = request(server.origin + path, { headers }, (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (text) => (body += text))
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers as Record<string, string>, body }),
        )
      })
      asking.on('error', reject).end()
    },
  )
}
