import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { facets } from '~/modules/catalogue/facets/facets'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import { type Sender, signIn } from './hostile/person'
import { nastyTexts } from './hostile/strings'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let open: OpenDatabase
let daan: Sender

beforeAll(async () => {
  const dataDir = await copyOfDemo()
  open = openDatabase(join(dataDir, 'leerbank.sqlite'))
  await addOffering(open.db, { id: 'near', title: 'Meten bij <b>Zwolle', hubId: 'mira', place: 'Zwolle' })
  server = await startServer({ dataDir })
  daan = await signIn(server, 'daan')
})
afterAll(async () => {
  open.close()
  await server.stop()
  expect(server.output().split('\n').slice(1).join('\n').trim(), 'the log').toBe('')
})

const page = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(server.origin + path, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

describe('the catalogue', () => {
  test('tells how far away something is, and says of a place that it does not know it', async () => {
    expect((await page('/catalogue?place=Kampen&km=25')).body).toMatch(/1[0-9] km weg/)
    const { status, body } = await page('/catalogue?place=0000XX&hub=mira')
    expect(status).toBe(200)
    expect(body).toContain('We kennen de postcode “0000XX” niet.')
    expect(body).toContain('Meten bij &lt;b&gt;Zwolle')
  })

  test('says what part of an address nobody knows, and answers the rest', async () => {
    const { body } = await page('/catalogue?colour=red&kind=none&hub=mira')
    expect(body).toContain('colour=red, kind=none')
    expect(body).toContain('Meten bij &lt;b&gt;Zwolle')
    expect((await page('/catalogue?utm_source=mail')).body).not.toContain('overgeslagen')
  })

  test('shows a change of any facet within a second, to who looks and to who has the page', async () => {
    const path = '/catalogue?price=free&place=8011&km=10'
    const before = await page(path)
    expect(before.body).not.toContain('Meten bij')
    const changed = performance.now()
    await open.db.updateTable('offering').set({ priceCents: 0 }).where('id', '=', 'near').execute()
    const after = await page(path, { 'if-none-match': before.headers.get('etag')! })
    expect(performance.now() - changed).toBeLessThan(1000)
    expect(after.status).toBe(200)
    expect(after.body).toContain('Meten bij')
    expect((await page(path, { 'if-none-match': after.headers.get('etag')! })).status).toBe(304)
  })
})

describe('what somebody keeps', () => {
  test('is kept without a script, found again, and taken away', async () => {
    const pressed = await daan.post('/offerings/near/favourite', new URLSearchParams({ to: '/catalogue?hub=mira' }))
    expect(pressed.status).toBe(303)
    expect(pressed.headers.get('location')).toBe('/catalogue?hub=mira#offering-near')
    expect(await (await daan.get('/catalogue?saved=yes')).text()).toContain('Meten bij')
    expect(await (await daan.get('/learning')).text()).toContain('Meten bij')
    expect(await (await daan.get('/catalogue/near')).text()).toContain('/offerings/near/favourite/removal')
    expect((await page('/catalogue?saved=yes')).body).toContain('Log in om te zien wat je bewaarde.')
    await daan.post('/offerings/near/favourite/removal', new URLSearchParams({ to: 'https://evil.example/' }))
    expect(await (await daan.get('/learning')).text()).not.toContain('Meten bij')
    expect(await (await daan.get('/catalogue?saved=yes')).text()).toContain('Je bewaarde nog niets')
  })

  test.each(['https://evil.example/x', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '\r\nx: y', ''])(
    'goes back to this site only: %j',
    async (to) => {
      const { status, headers } = await daan.post('/offerings/near/favourite', new URLSearchParams({ to }))
      expect(status).toBe(303)
      expect(headers.get('location')).toMatch(/^\/(?![/\\])[^\r\n]*#offering-near$/)
    },
  )
})

describe('a picture for who shares an address', () => {
  test('is named by the page, may be kept for good under that name, and changes with the page', async () => {
    const imageOf = async (path: string) => {
      const { body } = await page(path)
      expect(body).toContain('<meta name="twitter:card" content="summary_large_image"/>')
      return /property="og:image" content="([^"]+)"/
        .exec(body)![1]!
        .replaceAll('&amp;', '&')
        .slice(server.origin.length)
    }
    const address = await imageOf('/catalogue/near')
    const answer = await fetch(server.origin + address)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    const picture = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    const etag = answer.headers.get('etag')!
    expect((await page('/catalogue/near/picture.png', { 'if-none-match': etag })).status).toBe(304)
    expect((await page('/catalogue/near/picture.png?v=other')).headers.get('cache-control')).toBe('no-cache')
    await open.db.updateTable('offering').set({ title: 'Meten in de buurt' }).where('id', '=', 'near').execute()
    expect(await imageOf('/catalogue/near')).not.toBe(address)
    expect((await page(await imageOf('/hubs/mira'))).status).toBe(200)
  })

  test('is none of what nobody may see', async () => {
    expect((await page('/catalogue/none/picture.png')).status).toBe(404)
    expect((await page('/hubs/vos-fijnmechanica/picture.png')).status).toBe(404)
  })
})

describe('the list for another website', () => {
  test('may stand in any frame, and nothing else may', async () => {
    for (const headers of [{}, { cookie: daan.cookie }] as Record<string, string>[]) {
      const list = await page('/hubs/mira/list', headers)
      expect(list.headers.get('content-security-policy')).toContain('frame-ancestors *')
      expect(list.headers.get('content-security-policy')).toContain(`script-src ${server.origin}/embed.js`)
      expect(list.headers.get('x-frame-options')).toBeNull()
      expect(list.headers.get('set-cookie')).toBeNull()
      for (const path of ['/hubs/mira', '/catalogue', '/catalogue/near', '/hubs/none/list']) {
        const other = await page(path, headers)
        expect(other.headers.get('content-security-policy'), path).toMatch(
          path.endsWith('list') ? /./ : /frame-ancestors 'none'/,
        )
        if (!path.endsWith('list')) expect(other.headers.get('x-frame-options'), path).toBe('SAMEORIGIN')
      }
    }
  })

  test('is the same for everybody, as short and of such kinds as the website asks', async () => {
    const plain = await page('/hubs/mira/list?kind=masterclass&limit=1')
    expect((await page('/hubs/mira/list?kind=masterclass&limit=1', { cookie: daan.cookie })).body).toBe(plain.body)
    expect(plain.body.match(/<li>/g)).toHaveLength(1)
    expect((await page('/hubs/mira/list?look=dark&language=en')).body).toMatch(/What MIRA offers[\s\S]*/)
    expect((await page('/hubs/mira/list?look=dark')).body).toContain('color-scheme:dark')
    expect((await page('/hubs/logistics-lab/list')).body).toContain('Hier staat nu niets.')
    const known = { 'if-none-match': plain.headers.get('etag')! }
    expect((await page('/hubs/mira/list?kind=masterclass&limit=1', known)).status).toBe(304)
  })

  test('has a script that may be fetched from elsewhere, and is tiny', async () => {
    const script = await page('/embed.js')
    expect(script.status).toBe(200)
    expect(script.headers.get('cross-origin-resource-policy')).toBeNull()
    expect(script.body.length).toBeLessThan(2000)
  })
})

describe('whatever is asked', () => {
  const names = ['q', 'page', 'place', 'online', 'limit', 'look', 'language', 'v', 'x', ...facets.map(({ key }) => key)]

  test('is answered with a page of its own, and no header of theirs', async () => {
    const paths = ['/catalogue', '/hubs/mira/list', '/catalogue/near/picture.png', '/hubs/mira/picture.png']
    for (const [at, value] of nastyTexts.entries()) {
      const query = new URLSearchParams(names.map((name) => [name, value.slice(0, 300)]))
      const { status, headers } = await page(`${paths[at % paths.length]}?${query}`)
      expect(status, value).toBeLessThan(500)
      expect(headers.get('x-evil')).toBeNull()
    }
  })

  test('also by forms, and with addresses that are no addresses', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('near', '../x', 'x'.repeat(4000)),
    )
    await fc.assert(
      fc.asyncProperty(value, value, async (id, to) => {
        const path = `/offerings/${encodeURIComponent(wellFormed(id))}/favourite`
        const kept = await daan.post(path, new URLSearchParams({ to: wellFormed(to) }))
        expect(kept.status).toBeLessThan(500)
        const found = await page(
          `/catalogue?place=${encodeURIComponent(wellFormed(to))}&km=${encodeURIComponent(wellFormed(id))}`,
        )
        expect(found.status).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
  })
})

// Half a letter cannot be sent at all.
function wellFormed(text: string) {
  return Buffer.from(text).toString()
}
