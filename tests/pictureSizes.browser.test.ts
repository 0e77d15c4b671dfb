import type { Browser } from '@playwright/test'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser'
import { type Sender, signIn } from './hostile/person'
import { startServer, type TestServer } from './server'

let server: TestServer
let browser: Browser
let errors: string[]
let anouk: Sender
let editor: string
let preview: string

beforeAll(async () => {
  server = await startServer()
  ;({ browser, errors } = await launchBrowser())
  anouk = await signIn(server, 'anouk')
  const made = await anouk.post('/modules/new', new URLSearchParams({ title: 'De robotarm', hubId: 'mira' }))
  const moduleId = made.headers.get('location')!.split('/')[2]!
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  const photo = sharp({ create: { width: 200, height: 150, channels: 3, background: '#888', noise } }).resize(
    1600,
    1200,
  )
  const sent = await anouk.post(
    `/modules/${moduleId}/media?name=arm.jpg`,
    new Uint8Array(await photo.jpeg().toBuffer()),
  )
  const { mediaId } = (await sent.json()) as { mediaId: string }
  const image = { type: 'image', attrs: { mediaId, alt: 'Een robotarm', decorative: false, caption: '' } }
  const page = { title: 'De arm', kind: 'lesson', document: { type: 'doc', content: [image] } }
  const added = await anouk.post(`/modules/${moduleId}/pages`, JSON.stringify(page), {
    'content-type': 'application/json',
  })
  const { pageId } = (await added.json()) as { pageId: string }
  editor = `${server.origin}/modules/${moduleId}?page=${pageId}`
  const shown = await (await anouk.get(`/modules/${moduleId}/preview`)).text()
  preview = `${/<iframe[^>]* src="([^"]+)"/.exec(shown)![1]!}files/index.html`
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const screens = [
  { name: 'a phone', width: 390, deviceScaleFactor: 3, pixels: 960 },
  { name: 'an office screen', width: 1440, deviceScaleFactor: 1, pixels: 960 },
  { name: 'a dense screen', width: 1440, deviceScaleFactor: 2, pixels: 1600 },
]

test.each(screens)(
  '$name gets a picture of $pixels pixels and no other, as learner and as author, and nothing moves when it is there',
  async ({ width, deviceScaleFactor, pixels }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, deviceScaleFactor })
    const [name, value] = anouk.cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: server.origin }])
    const page = await context.newPage()
    const loaded: string[] = []
    page.on('response', (answer) => answer.request().resourceType() === 'image' && loaded.push(answer.url()))
    for (const address of [preview, editor]) {
      loaded.length = 0
      await page.goto(address)
      const picture = page.getByRole('img', { name: 'Een robotarm' })
      if (address === preview) await page.getByRole('button', { name: 'Volgende' }).click()
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.currentSrc !== ''))
        .toBe(true)
      const source = await picture.evaluate((img: HTMLImageElement) => img.currentSrc)
      const bytes = Buffer.from(await (await context.request.get(source)).body())
      expect((await sharp(bytes).metadata()).width).toBe(pixels)
      expect(loaded.filter((url) => url.includes('media/'))).toEqual([source])
      expect(await picture.evaluate((img: HTMLImageElement) => (img.width / img.height).toFixed(2))).toBe('1.33')
    }
    await context.close()
    expect(errors.splice(0)).toEqual([])
  },
)
