import type { Browser, Frame, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersOn } from '~/tests/barriers'
import { launchBrowser } from '~/tests/browser'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'
import { addPackage } from './testPackage.server'

let server: TestServer
let browser: Browser
let errors: string[]
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  await addPackage(dataDir, 'foreign', foreign)
  await addPackage(dataDir, 'looping', { 'index.html': '<script src="loop.js"></script>', 'loop.js': loops })
  await addPackage(dataDir, 'flooding', { 'index.html': '<script src="flood.js"></script>', 'flood.js': floods })
  await addPackage(dataDir, 'asking', {
    'index.html': page('<p id="answer"></p><script src="ask.js"></script>'),
    'ask.js': asks,
  })
  await addPackage(dataDir, 'clinging', {
    'index.html': page('<button type="button" id="begin">Begin</button><script src="cling.js"></script>'),
    'cling.js': clings,
  })
  server = await startServer({ dataDir })
  ;({ browser, errors } = await launchBrowser())
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  expect(errors).toEqual([])
})

const page = (body: string) => `<!doctype html><html><head><title>Ander</title></head><body>${body}</body></html>`
const foreign = {
  'index.html': page('<h1 style="font-size: 1rem">Een</h1><a href="two.html">Verder</a><script src="odd.js"></script>'),
  'two.html': page('<h1 style="font-size: 1rem">Twee</h1><a href="wide.html">Breed</a>'),
  'wide.html': page('<h1 style="font-size: 1rem; width: 20rem">Breed</h1>'),
  'odd.js': 'Object.defineProperty(document, "styleSheets", { get() { throw new Error("odd") } })',
}

const loops = `const api = parent.API
api.LMSInitialize('')
api.LMSSetValue('cmi.core.lesson_status', 'incomplete')
api.LMSSetValue('cmi.core.score.raw', '40')
api.LMSCommit('')
api.whenSaved().then(() => setTimeout(() => { for (;;) {} }, 100))`

const floods = `const api = parent.API
api.LMSInitialize('')
let place = 0
setInterval(() => {
  for (let count = 0; count < 50; count++) {
    top.postMessage({ from: 'leerbank-player', kind: 'saved', at: 1, status: 'passed' }, '*')
    api.LMSSetValue('cmi.core.lesson_location', String(place++))
    api.LMSCommit('')
  }
}, 10)`

const asks = `const isYes = confirm('Verder waar je was?')
document.getElementById('answer').textContent = 'Je antwoord: ' + (isYes ? 'ja' : 'nee')`

const clings = `const api = parent.API
api.LMSInitialize('')
addEventListener('beforeunload', (event) => event.preventDefault())
document.getElementById('begin').addEventListener('click', () => {
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete')
  api.LMSSetValue('cmi.core.score.raw', '40')
  api.LMSCommit('')
})`

test('how a module is shown is chosen by keyboard, holds at once, and at the next visit to any page', async () => {
  const tab = await signIn('daan')
  const content = await openDemoModule(tab)
  const button = tab.getByRole('button', { name: 'Weergave' })
  await button.press('Enter')
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await tab.keyboard.press('Tab')
  for (let step = 0; step < 3; step++) await tab.keyboard.press('ArrowRight')
  await expect.poll(() => rootSize(content)).toBe('32px')
  await tab.getByLabel('Donker').press('Space')
  await expect.poll(() => ground(content)).toBe('rgb(15, 29, 42)')
  expect(await ground(tab.mainFrame())).toBe('rgb(15, 29, 42)')
  expect(await barriersOn(tab)).toEqual([])
  await tab.keyboard.press('Escape')
  expect(await tab.getByLabel('Donker').count()).toBe(0)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)

  await tab.setViewportSize({ width: 320, height: 640 })
  await tab.reload()
  const again = await contentOf(tab)
  await expect.poll(() => rootSize(again)).toBe('32px')
  await expect.poll(() => ground(again)).toBe('rgb(15, 29, 42)')
  for (const frame of [tab.mainFrame(), again]) expect(await over(frame)).toBe(0)
  await button.click()
  expect(await barriersOn(tab)).toEqual([])
  await tab.getByLabel('Hoog contrast').check()
  await expect.poll(() => ground(again)).toBe('rgb(255, 255, 255)')
  expect(await barriersOn(tab)).toEqual([])
  await tab.setViewportSize({ width: 820, height: 1180 })
  await again.locator('.go-next').click()
  await expect.poll(() => tab.getByLabel('Hoog contrast').count()).toBe(0)
})

test('the page where a learner goes on is read before the content is there, as they see it, and gives way where they are', async () => {
  const tab = await signIn('frits')
  const first = await openDemoModule(tab)
  await first.locator('.go-next').click()
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByLabel('Grootst').check()
  await tab.getByLabel('Donker').check()
  await tab.keyboard.press('Escape')
  await tab.getByText(/^Opgeslagen/).waitFor()
  const title = await content(tab).locator('h1:visible').textContent()
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  await tab.route('**/launches', (launch) => opened.then(() => launch.continue()))
  await tab.reload()
  const still = tab.locator('iframe.still-page')
  expect(await still.contentFrame().locator('h1').textContent()).toBe(title)
  const page = tab.frames().find((frame) => frame.url() === 'about:srcdoc')!
  await expect.poll(() => rootSize(page)).toBe('32px')
  expect(await ground(page)).toBe('rgb(15, 29, 42)')
  expect(await still.contentFrame().locator('img').first().evaluate(hasItsPlace)).toBe(true)
  expect(await barriersOn(tab, { iframes: false })).toEqual([])
  await page.evaluate(() => scrollTo(0, 300))
  open()
  const alive = await contentOf(tab)
  await expect.poll(() => still.count()).toBe(0)
  expect(await content(tab).locator('h1:visible').textContent()).toBe(title)
  await expect.poll(() => alive.evaluate(() => scrollY)).toBe(300)
  expect(await alive.evaluate(() => scrollX)).toBe(0)
})

test('when the content cannot open, the page gives way to what there is to say', async () => {
  const tab = await signIn('daan')
  await openDemoModule(tab)
  await tab.route('**/launches', (launch) => launch.fulfill({ status: 503 }))
  await tab.reload()
  await tab.getByRole('button', { name: 'Probeer opnieuw' }).click({ trial: true })
  expect(await tab.locator('iframe.still-page').count()).toBe(0)
  await expect.poll(() => errors.splice(0)).toEqual([expect.stringContaining('503')])
})

test('a package of others grows on each of its pages as far as it fits, whatever it has made of its page', async () => {
  const tab = await signIn('daan')
  await tab.goto('/attempts/foreign')
  await content(tab).getByRole('heading', { name: 'Een' }).waitFor()
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByLabel('Grootst').check()
  await tab.getByLabel('Donker').check()
  await tab.keyboard.press('Escape')
  const size = (name: string) =>
    content(tab)
      .getByRole('heading', { name })
      .evaluate((h) => getComputedStyle(h).fontSize)
  await expect.poll(() => size('Een')).toBe('32px')
  await content(tab).getByRole('link', { name: 'Verder' }).click()
  await expect.poll(() => size('Twee')).toBe('32px')
  expect(
    await content(tab)
      .locator('html')
      .evaluate((root) => root.style.colorScheme),
  ).toBe('')
  await content(tab).getByRole('link', { name: 'Breed' }).click()
  // 20rem is 320 pixels, and 400 are too many here.
  await content(tab).getByRole('heading', { name: 'Breed' }).waitFor()
  await expect.poll(() => size('Breed')).toBe('16px')
})

test('the minutes that are left go down from page to page', async () => {
  const tab = await signIn('frits')
  const content = await openDemoModule(tab)
  const left = async () =>
    Number((await tab.getByText(/^Nog ongeveer \d+ min/).textContent({ timeout: 20_000 }))!.match(/\d+/))
  await content.locator('.go-next').click()
  await content.locator('.go-next').click()
  const before = await left()
  for (let page = 0; page < 5; page++) await content.locator('.go-next').click()
  await expect.poll(left).toBeLessThan(before - 5)
})

test('a module of ours prints', async () => {
  const tab = await signIn('daan')
  const content = await openDemoModule(tab)
  const prints = content.evaluate(
    () => new Promise((resolve) => addEventListener('beforeprint', () => resolve(true), { once: true })),
  )
  await content.evaluate(() => print())
  expect(await prints).toBe(true)
})

test('a package that asks whether to go on where one was hears the answer', async () => {
  const tab = await signIn('daan')
  tab.once('dialog', (dialog) => dialog.accept())
  await tab.goto('/attempts/asking')
  await content(tab).getByText('Je antwoord: ja').waitFor()
  tab.once('dialog', (dialog) => dialog.dismiss())
  await tab.reload()
  await content(tab).getByText('Je antwoord: nee').waitFor()
})

test('a package that asks not to be left is left, by who wants to', async () => {
  const tab = await signIn('daan')
  await tab.goto('/attempts/clinging')
  // A browser asks nothing for content that nobody touched.
  await content(tab).getByRole('button', { name: 'Begin' }).click()
  await tab.getByText(/^Opgeslagen/).waitFor()
  const asked: string[] = []
  tab.once('dialog', (dialog) => {
    asked.push(dialog.type())
    return dialog.dismiss()
  })
  await tab.getByRole('link', { name: 'Stoppen' }).click()
  const leaveAnyway = tab.getByRole('link', { name: 'Ga toch weg' })
  await leaveAnyway.waitFor()
  tab.once('dialog', (dialog) => {
    asked.push(dialog.type())
    return dialog.accept()
  })
  await leaveAnyway.click()
  await tab.waitForURL(/\/result$/)
  expect(asked).toEqual(['beforeunload', 'beforeunload'])
  await tab.getByText('40 van 100').first().waitFor()
})

test('a module that loops without end is left, with what was saved', async () => {
  const tab = await signIn('daan')
  await tab.goto('/attempts/looping')
  await tab.getByText(/^Opgeslagen/).waitFor()
  // The loop begins a moment after what was saved; the bar answers whether it is there yet or not.
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByLabel('Groter').check()
  await tab.keyboard.press('Escape')
  await tab.getByRole('link', { name: 'Stoppen' }).click()
  await tab.getByRole('link', { name: 'Ga toch weg' }).click()
  await tab.waitForURL(/\/result$/)
  await tab.getByText('40 van 100').first().waitFor()
})

test('content that floods the app with messages is not heard, and is left', async () => {
  const tab = await signIn('daan')
  await tab.goto('/attempts/flooding')
  await content(tab).locator('script').waitFor({ state: 'attached' })
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByLabel('Groter').check()
  expect(await tab.getByRole('link', { name: 'Naar je resultaat' }).count()).toBe(0)
  await tab.getByRole('link', { name: 'Stoppen' }).click()
  await Promise.any([tab.getByRole('link', { name: 'Ga toch weg' }).click(), tab.waitForURL(/\/result$/)])
  await tab.waitForURL(/\/result$/)
})

async function signIn(personId: string) {
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: 'nl-NL',
    viewport,
    reducedMotion: 'reduce',
  })
  await context.request.post('/sign-in/cast', { form: { personId } })
  return context.newPage()
}

async function openDemoModule(tab: Page) {
  await tab.goto('/catalogue/assemblagerobotisering-het-ssomq-principe')
  await tab.locator('main .button, main button').first().click()
  await tab.waitForURL(/\/attempts\/\w+$/)
  return contentOf(tab)
}

async function contentOf(tab: Page): Promise<Frame> {
  await content(tab).locator('.bottom-bar').waitFor()
  return tab.frames().find((frame) => frame.url().includes('/files/'))!
}

function content(tab: Page) {
  return tab.frameLocator('main iframe').frameLocator('iframe')
}

function hasItsPlace(picture: Element) {
  const { width, height } = picture.getBoundingClientRect()
  return width > 100 && height > 100
}

function rootSize(frame: Frame) {
  return frame.evaluate(() => getComputedStyle(document.documentElement).fontSize)
}

function ground(frame: Frame) {
  return frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

function over(frame: Frame) {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
