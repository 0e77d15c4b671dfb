import type { Browser, Frame, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersOn } from '~/tests/barriers'
import { launchBrowser } from '~/tests/browser'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'
import { addPackage } from './testPackage.server'
import { giveVoice, type TestVoice } from './testVoice'

let server: TestServer
let browser: Browser
let errors: string[]
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  await addPackage(dataDir, 'spoken', { 'index.html': spoken, 'two.html': '<title>Twee</title><p>Een andere pagina.' })
  server = await startServer({ dataDir })
  ;({ browser, errors } = await launchBrowser())
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  expect(errors).toEqual([])
})

const spoken = `<!doctype html><html lang="nl"><head><title>Een</title></head><body><nav>Naar alles</nav><main aria-label="De grijper">
<h1>De grijper</h1>
<p>Hij <b>pakt</b> een pen. Kost dat <button popovertarget="x">stroom</button>?<br>Soms wel.</p>
<p hidden>Dit is geheim.</p><p style="visibility: hidden">En dit ook.</p><p>—</p>
<fieldset><legend>Wat pakt hij?</legend><label><input type="radio" name="a">Een pen</label> <label><input type="radio" name="a">Een deur</label>
<p><button>Kijk na</button></p></fieldset>
<div id="x" popover>Elektriciteit.</div><svg><text>lijn</text></svg></main><a href="two.html">Verder</a></body></html>`

const sentences = [
  'De grijper',
  'Hij pakt een pen.',
  'Kost dat stroom?',
  'Soms wel.',
  'Wat pakt hij?',
  'Een pen',
  'Een deur',
]

test('a page is read sentence by sentence with the sentence marked, paused, gone on with, faster, to its end', async () => {
  const { tab, content } = await open('spoken', 'nl-NL')
  await tab.getByRole('button', { name: 'Weergave' }).press('Enter')
  await tab.getByRole('button', { name: 'Lees deze pagina voor' }).press('Enter')
  await expect.poll(() => saysNow(tab)).toBe('De grijper')
  expect(await tab.getByRole('button', { name: 'Pauze' }).evaluate((one) => one === document.activeElement)).toBe(true)
  await next(tab)
  await expect.poll(() => marked(content)).toBe('Hij pakt een pen.')
  expect(await barriersOn(tab)).toEqual([])
  await tab.keyboard.press('Enter')
  await tab.getByText('Het voorlezen staat stil').waitFor({ state: 'attached' })
  expect(await saysNow(tab)).toBeUndefined()
  expect(await marked(content)).toBe('Hij pakt een pen.')
  await tab.getByRole('button', { name: 'Lees verder' }).press('Enter')
  await expect.poll(() => saysNow(tab)).toBe('Hij pakt een pen.')
  await next(tab)
  await tab.getByRole('button', { name: 'Weergave' }).press('Enter')
  await tab.getByLabel('Vlot').check()
  await tab.keyboard.press('Escape')
  for (let count = 2; count < sentences.length; count++) await next(tab)
  await tab.getByRole('button', { name: 'Pauze' }).waitFor({ state: 'detached' })
  expect(await marked(content)).toBe('')
  const [first, second, third, ...rest] = sentences
  expect(await said(tab)).toEqual([first, second, second, third, ...[third, ...rest].map((one) => `1.25: ${one}`)])
})

test('reading stops when the page changes, on a press, and on leaving', async () => {
  const { tab, content } = await open('spoken', 'nl_NL')
  const start = async () => {
    await tab.getByRole('button', { name: 'Weergave' }).click()
    await tab.getByRole('button', { name: 'Lees deze pagina voor' }).click()
    await tab.getByRole('button', { name: 'Pauze' }).waitFor()
  }
  await start()
  await tab.getByRole('button', { name: 'Stop voorlezen' }).click()
  expect(await saysNow(tab)).toBeUndefined()
  await start()
  await content.getByRole('link', { name: 'Verder' }).click()
  await tab.getByRole('button', { name: 'Pauze' }).waitFor({ state: 'detached' })
  expect(await saysNow(tab)).toBeUndefined()
  await start()
  await expect.poll(() => saysNow(tab)).toBe('Een andere pagina.')
  await tab.getByRole('link', { name: 'Stoppen' }).click()
  await tab.waitForURL(/\/result$/)
  // A browser speaks on where it was, so that what was said last on that page tells.
  expect(await tab.evaluate(() => sessionStorage.getItem('speaks'))).toBe('no')
})

test('a module of ours says its question with the options, and stops at the next page', async () => {
  const { tab, content } = await openDemo('nl-NL')
  const question = content.locator('section:not([hidden]) .question legend').first()
  for (let page = 0; page < 12 && (await question.count()) === 0; page++) await content.locator('.go-next').click()
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByRole('button', { name: 'Lees deze pagina voor' }).click()
  await tab.getByRole('button', { name: 'Pauze' }).waitFor()
  await tab.evaluate(() => {
    const { voice } = window as unknown as Spoken
    for (let count = 0; count < 200 && voice.saysNow(); count++) voice.ended()
  })
  const words = (await said(tab)).join(' ')
  expect(words).toContain((await question.textContent())!.trim())
  for (const option of await content.locator('section:not([hidden]) .option-text').allTextContents())
    expect(words).toContain(option.trim())
  for (const control of ['Kijk na', 'Volgende', 'Zet hoger']) expect(words).not.toContain(control)
})

test('a device without a voice for the language says so once, and offers it no more', async () => {
  const { tab } = await open('spoken', 'de-DE')
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByRole('button', { name: 'Lees deze pagina voor' }).click()
  await tab.getByRole('status').filter({ hasText: 'Dit apparaat heeft geen stem voor de taal' }).waitFor()
  await tab.reload()
  await tab.getByRole('button', { name: 'Weergave' }).click()
  await tab.getByText('Dit apparaat heeft geen stem voor de taal').waitFor()
  expect(await tab.getByRole('button', { name: 'Lees deze pagina voor' }).count()).toBe(0)
})

type Spoken = { voice: TestVoice }

async function signIn(lang: string) {
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: 'nl-NL',
    viewport,
    reducedMotion: 'reduce',
  })
  await context.addInitScript(giveVoice, lang)
  await context.request.post('/sign-in/cast', { form: { personId: 'daan' } })
  return context.newPage()
}

async function open(attemptId: string, lang: string) {
  const tab = await signIn(lang)
  await tab.goto(`/attempts/${attemptId}`)
  await tab.frameLocator('main iframe').frameLocator('iframe').locator('h1').waitFor()
  return { tab, content: contentOf(tab) }
}

async function openDemo(lang: string) {
  const tab = await signIn(lang)
  await tab.goto('/catalogue/assemblagerobotisering-het-ssomq-principe')
  await tab.locator('main .button, main button').first().click()
  await tab.waitForURL(/\/attempts\/\w+$/)
  await tab.frameLocator('main iframe').frameLocator('iframe').locator('.bottom-bar').waitFor()
  return { tab, content: contentOf(tab) }
}

function contentOf(tab: Page): Frame {
  return tab.frames().find((frame) => frame.url().includes('/files/'))!
}

function saysNow(tab: Page) {
  return tab.evaluate(() => (window as unknown as Spoken).voice.saysNow())
}

function said(tab: Page) {
  return tab.evaluate(() => (window as unknown as Spoken).voice.said)
}

function next(tab: Page) {
  return tab.evaluate(() => (window as unknown as Spoken).voice.ended())
}

function marked(content: Frame) {
  return content.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([, ranges]) => [...ranges].map(String))
      .join('')
      .replace(/\s+/g, ' '),
  )
}
