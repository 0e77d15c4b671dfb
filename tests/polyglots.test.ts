import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tone, zipOf } from '~/modules/authoring/library/testFiles.server'
import { launchBrowser } from './browser'
import { libraryOf, nodeFor } from './hostile/library'
import { type Sender, signIn } from './hostile/person'
import { startServer, type TestServer } from './server'

let server: TestServer
let anouk: Sender
let library: ReturnType<typeof libraryOf>
let browser: Browser
let tab: Page

beforeAll(async () => {
  server = await startServer()
  anouk = await signIn(server, 'anouk')
  library = libraryOf(server, anouk)
  browser = (await launchBrowser()).browser
  const context = await browser.newContext()
  const [name, value] = anouk.cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, url: server.origin }])
  tab = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
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
  test.each(polyglots)('%s', async (name, make, planted) => {
    const content = await make()
    const mediaId = planted ? await library.plant(content, planted) : await library.upload(content, 'plaatje.html')
    if (planted) expect((await library.send(content, 'x.png')).status, 'refused').toBe(400)
    const address = `${server.origin}/media/${mediaId}`
    expect(await runs(address, '/sign-in'), name).toEqual([])
    if (planted === 'text/html' || planted === 'text/javascript') return
    const kind = (await anouk.get(`/media/${mediaId}`)).headers.get('content-type')!
    const shown = await library.packageAddress(nodeFor(mediaId, kind), /"(?:address":")?(media\/[0-9a-f]{16}\.\w+)"/)
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
