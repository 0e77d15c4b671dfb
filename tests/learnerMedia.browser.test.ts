import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Language } from '~/db/tables'
import { film, tone } from '~/modules/authoring/library/testFiles.server'
import type { BlockInstance } from '~/modules/blocks/block'
import type { LearningModule } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { renderBlock } from '~/modules/learner/render.server'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import { barriersOn } from './barriers'
import { launchBrowser } from './browser'
import { openStrictLms } from './strictLms'

/** What the runtime makes of a film, a sound and a file, in the package itself. */
const still = { width: 0, height: 0, seconds: 0, hasSound: false }
const media: MediaFiles = {
  film: {
    ...still,
    address: 'media/film.webm',
    mediaType: 'video/webm',
    name: 'cel.webm',
    bytes: 9670,
    width: 64,
    height: 36,
  },
  words: { ...still, address: 'media/cel.vtt', mediaType: 'text/vtt', name: 'cel.vtt', bytes: 60 },
  tone: { ...still, address: 'media/piep.wav', mediaType: 'audio/wav', name: 'piep.wav', bytes: 16_044, seconds: 2 },
  sheet: {
    ...still,
    address: 'media/blad.pdf',
    mediaType: 'application/pdf',
    name: 'Grijper & cel.pdf',
    bytes: 320_000,
  },
}
const bytes: Record<string, Buffer> = {
  film: film('film.webm'),
  words: Buffer.from('WEBVTT\n\n00:00.000 --> 00:00.400\nKijk eerst rond.\n'),
  tone: tone(2),
  sheet: Buffer.from('%PDF-1.7\n%%EOF'),
}
const video = { mediaId: '', videoId: '', captions: [], captionsThere: false, noSpeech: false, transcript: '' }
const own = { mediaId: 'film', captions: [{ language: 'nl', mediaId: 'words' }], transcript: 'Kijk eerst rond.' }
const shown: BlockInstance[] = [
  block('vid1', 'video', { ...video, ...own, title: 'Zo kijk je een cel na', source: 'file' }),
  block('vid2', 'video', { ...video, title: 'Rondleiding bij een hub', source: 'youtube', videoId: 'aBc-_123xyZ' }),
  block('aud1', 'audio', { title: 'Een lager dat piept', mediaId: 'tone', transcript: 'Een hoge piep.' }),
  block('fil1', 'file', { title: 'Werktekening van de grijper', mediaId: 'sheet' }),
]

let browser: Browser
let errors: string[]
let context: BrowserContext | undefined
let packages: Record<Language, Awaited<ReturnType<typeof openStrictLms>>>

beforeAll(async () => {
  ;({ browser, errors } = await launchBrowser())
  packages = { nl: await openStrictLms(packageIn('nl')), en: await openStrictLms(packageIn('en')) }
})
afterAll(async () => {
  await browser.close()
  for (const { close } of Object.values(packages)) await close()
})
afterEach(async () => {
  await context?.close()
  expect(errors.splice(0)).toEqual([])
})

test('by keyboard: a film with captions plays, what is said unfolds, a file comes under its own name', async () => {
  const { page } = await openPackage('nl')
  await tabTo(page, 'video')
  await page.keyboard.press('Space')
  const film = page.locator('video')
  await expect.poll(() => film.evaluate((one: HTMLVideoElement) => one.ended)).toBe(true)
  expect(
    await film.evaluate((one: HTMLVideoElement) => [one.textTracks[0]!.mode, one.textTracks[0]!.cues?.length]),
  ).toEqual(['showing', 1])
  await tabTo(page, 'summary')
  await page.keyboard.press('Enter')
  await page.getByText('Kijk eerst rond.').waitFor()
  await tabTo(page, 'audio')
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('audio').evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0)
  await page.keyboard.press('Space')
  await tabTo(page, 'a[download]')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^Grijper . cel\.pdf$/)
})

test('of a host nothing is asked before somebody presses its button; then its frame has the focus', async () => {
  const { page, asked } = await openPackage('nl')
  await page.getByText('weet YouTube dat je kijkt').waitFor()
  await tabTo(page, '.media-away button')
  expect(asked).toEqual([])
  await page.keyboard.press('Enter')
  const frame = page.locator('iframe[title="Rondleiding bij een hub"]')
  await frame.waitFor()
  await expect.poll(() => frame.evaluate((one) => document.activeElement === one)).toBe(true)
  await expect.poll(() => asked.length).toBe(1)
  expect(asked[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aBc-_123xyZ\?/)
})

test.each([
  ['nl', 'dark', 390],
  ['en', 'light', 1440],
] as const)(
  'axe finds nothing, folded or not, and nothing is too wide: %s, %s, %i',
  async (language, scheme, width) => {
    const { page } = await openPackage(language, { colorScheme: scheme, viewport: { width, height: 844 } })
    for (const isOpen of [false, true]) {
      if (isOpen) for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await barriersOn(page)).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  },
)

test('without JavaScript there is a link to everything, and no frame of a host', async () => {
  const { page, asked } = await openPackage('nl', { javaScriptEnabled: false })
  const links = await page.locator('section a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(links).toEqual([
    'media/film.webm',
    'https://www.youtube.com/watch?v=aBc-_123xyZ',
    'media/piep.wav',
    'media/blad.pdf',
  ])
  expect(await page.locator('section button').count()).toBe(0)
  expect(asked).toEqual([])
})

type Options = Parameters<Browser['newContext']>[0]

/** The package by itself; a host of video answers with an empty page, and what it is asked is noted. */
async function openPackage(language: Language, options: Options = {}) {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const asked: string[] = []
  await context.route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>Film</title>' })
  })
  const page = await context.newPage()
  await page.goto(`${packages[language].address}package/index.html`)
  if (options.javaScriptEnabled !== false) await page.locator('body.playing .media-file').waitFor()
  return { page, asked }
}

async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab does not come to ${selector}`)
}

function block(id: string, type: string, content: object): BlockInstance {
  return { id, type, version: 1, content }
}

function packageIn(language: Language) {
  const { pages, ...module }: LearningModule = fixtureModule({ language })
  const content = shown.map((one) => ({ type: 'block', attrs: { ...one } }))
  const page = { ...pages[0]!, title: 'Kijken en luisteren', document: { type: 'doc', content } }
  const pagesHtml = { [page.id]: shown.map((one) => renderBlock(one, language, media)).join('') }
  const files = buildPackage({ module: { ...module, pages: [page] }, pagesHtml, media, stored: [] })
  const stored = Object.entries(media).map(([id, { address, mediaType }]) => ({
    path: address,
    mediaType,
    bytes: bytes[id]!,
  }))
  return [...files, ...stored]
}
