import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unpackState } from '~/modules/learner/packState'
import type { LearnerState } from '~/modules/learner/state'
import { launchBrowser } from '~/tests/browser'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'
import { hostileScript } from './hostile'
import { addPackage } from './testPackage.server'

let server: TestServer
let browser: Browser
let errors: string[]
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  await addPackage(dataDir, 'hostile', {
    'index.html': '<body><script src="evil.js"></script>',
    'evil.js': hostileScript,
  })
  await addPackage(dataDir, 'silent', { 'index.html': '<body><h1>Stil</h1>' })
  await addPackage(dataDir, 'hanging', {
    'index.html': '<body><h1>Vast</h1><script src="hang.js"></script>',
    'hang.js': hangs,
  })
  server = await startServer({ dataDir })
  const launched = await launchBrowser()
  browser = launched.browser
  errors = launched.errors
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const hangs = 'addEventListener("pagehide", () => { for (;;) {} })'

test('a tab that is closed at once is gone on with on another device: same page, same answer', async () => {
  const first = await openDemoModule(await signIn('daan'))
  await content(first).getByRole('button', { name: 'Volgende' }).click()
  await content(first).getByRole('button', { name: 'Vorige' }).click()
  await content(first).locator('[data-block] input').first().check()
  await content(first).getByRole('button', { name: 'Kijk na' }).first().click()
  const closed = first.waitForEvent('close')
  await first.close({ runBeforeUnload: true })
  await closed
  // Nobody is so quick at another device that the last word of the tab is still under way.
  await expect.poll(checkedAnswers).toBe(1)

  const second = await openDemoModule(await signIn('daan'))
  await expect.poll(() => content(second).locator('[data-block] input').first().isChecked()).toBe(true)
  await second
    .getByRole('status')
    .getByText(/^Opgeslagen/)
    .waitFor()
  expect(errors).toEqual([])
})

test('opening the module on a second screen tells the first one, which can take over again', async () => {
  const first = await openDemoModule(await signIn('frits'))
  await first
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  const second = await openDemoModule(await signIn('frits'))
  await second
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  await content(first).getByRole('button', { name: 'Volgende' }).click()
  await first.getByText('Je bent op een ander scherm verdergegaan').waitFor()
  await first.getByRole('button', { name: 'Ga hier verder' }).click()
  await content(first).getByRole('button', { name: 'Volgende' }).waitFor()
  expect(errors.splice(0).filter((error) => !error.includes('409'))).toEqual([])
})

test('while the server cannot be reached the learner is told so, and what was done is saved when it is back', async () => {
  const page = await openDemoModule(await signIn('bram'))
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  await page.route('**/commit', (route) => route.abort())
  await content(page).getByRole('button', { name: 'Volgende' }).click()
  await page.getByText('Nog niet opgeslagen, we blijven het proberen').waitFor()
  errors.splice(0)
  await page.unroute('**/commit')
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  await page.getByText('Nog niet opgeslagen, we blijven het proberen').waitFor({ state: 'detached' })
})

test('stopping shows what now, also when the content hangs', async () => {
  const page = await openAttempt(await signIn('daan'), 'hanging')
  await content(page).getByRole('heading', { name: 'Vast' }).waitFor()
  await page.getByRole('link', { name: 'Stoppen' }).click()
  // Content that hangs a moment later still says goodbye; then the result comes without asking.
  await Promise.any([page.getByRole('link', { name: 'Ga toch weg' }).click(), page.waitForURL(/\/result$/)])
  await page.waitForURL(/\/result$/)
})

test('content that never says a word is no trouble', async () => {
  const page = await openAttempt(await signIn('daan'), 'silent')
  await content(page).getByRole('heading', { name: 'Stil' }).waitFor()
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await page.waitForURL(/\/result$/)
})

test('hostile content reads nothing of the app, reaches nothing, and takes nobody anywhere', async () => {
  const page = await signIn('daan')
  await page.goto('/learning')
  await page.evaluate(() => localStorage.setItem('secret', 'of the app'))
  const answered: string[] = []
  page.on('response', (response) => answered.push(response.url()))
  await openAttempt(page, 'hostile')
  const results = content(page).locator('#results')
  await results.waitFor()
  const report = JSON.parse((await results.textContent())!)
  expect(report.succeeded, JSON.stringify(report)).toEqual([])
  expect(report.tried).toBeGreaterThan(15)
  expect(answered.filter((url) => url.includes('stolen'))).toEqual([])
  expect(page.url()).toContain('/attempts/')
  expect(await page.getByText(/^Opgeslagen/).count()).toBe(0)
  await page.goto('/learning')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

async function signIn(personId: string) {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'nl-NL' })
  await context.request.post('/sign-in/cast', { form: { personId } })
  return context.newPage()
}

/** How many answers of the newest attempt the server has as checked. */
function checkedAnswers() {
  const sqlite = new Database(join(server.dataDir, 'leerbank.sqlite'), { readonly: true })
  const cmi = sqlite.prepare('select cmi from attempt order by startedAt desc limit 1').pluck().get() as string
  sqlite.close()
  const state = unpackState(JSON.parse(cmi)['cmi.suspend_data'] ?? '') as LearnerState | undefined
  return Object.values(state?.answers ?? {}).filter(({ isChecked }) => isChecked).length
}

async function openDemoModule(page: Page) {
  await page.goto('/catalogue/assemblagerobotisering-het-ssomq-principe')
  await page.locator('main .button, main button').first().click()
  await page.waitForURL(/\/attempts\/\w+$/)
  await content(page).getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

async function openAttempt(page: Page, attemptId: string) {
  await page.goto(`/attempts/${attemptId}`)
  return page
}

function content(page: Page) {
  return page.frameLocator('main iframe').frameLocator('iframe')
}
