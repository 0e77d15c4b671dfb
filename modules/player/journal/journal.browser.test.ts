import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '~/tests/browser'
import {
  addNoteBook,
  note,
  notesOn,
  openNotes,
  savedWords,
  signedIn,
  signIn,
  waitingIn,
  wordsOn,
} from '~/tests/faults/learner'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'

const attempts = [
  'offline',
  'closed',
  'shared',
  'over',
  'revoked',
  'badGateway',
  'hotspot',
  'full',
  'left',
  'second',
  'session',
  'behind',
]
let server: TestServer
let browser: Browser
let sqlite: Database.Database
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  await addNoteBook(dataDir, attempts)
  server = await startServer({ dataDir })
  browser = (await launchBrowser()).browser
  sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000 })
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await browser?.close()
  sqlite?.close()
  await server?.stop()
})

const unsaved = (page: Page) => page.getByText('Nog niet opgeslagen, we blijven het proberen').waitFor()
const saved = (attempt: string) => expect.poll(() => savedWords(sqlite, attempt).join(' '))

test('ten minutes without network: learning goes on, it says so, and all is saved when the network is back', async () => {
  const page = await opened()
  await page.clock.install()
  await openNotes(page, 'offline')
  expect(await note(page, 'one')).toBe('true')
  await saved('offline').toBe('one')
  await page.context().setOffline(true)
  await note(page, 'two')
  await unsaved(page)
  for (let minute = 0; minute < 10; minute++) {
    await page.clock.fastForward('01:00')
    expect(await note(page, `minute${minute}`)).toBe('true')
  }
  await unsaved(page)
  await expect.poll(() => waitingIn(page)).toBe(await wordsOn(page))
  expect(savedWords(sqlite, 'offline')).toEqual(['one'])
  await page.context().setOffline(false)
  await saved('offline').toBe(await wordsOn(page))
  await page.getByText(/^Opgeslagen/).waitFor()
  await expect.poll(() => waitingIn(page)).toBe('')
  expect(await page.locator('.state-near').count()).toBe(0)
})

test('what a tab could not save when it was closed goes along at the next page of the learner, who is told so', async () => {
  const page = await leftBehind('closed')
  await page.goto('/catalogue')
  await page.getByText('Je werk aan ‘closed’ dat nog in deze browser stond, is nu opgeslagen.').waitFor()
  expect(savedWords(sqlite, 'closed')).toEqual(['unsent'])
  expect(await waitingIn(page)).toBe('')
  await openNotes(page, 'closed')
  expect(await wordsOn(page)).toBe('unsent')
})

test('“Mijn leren” shows what was just brought', async () => {
  const page = await leftBehind('behind')
  await page.goto('/learning')
  await page.getByText('Je werk aan ‘behind’ dat nog in deze browser stond, is nu opgeslagen.').waitFor()
  await page.getByRole('heading', { name: 'behind' }).waitFor()
  expect(savedWords(sqlite, 'behind')).toEqual(['unsent'])
})

test('on a computer that people share, it waits until the same person signs in again', async () => {
  const page = await leftBehind('shared')
  sqlite.prepare('delete from session').run()
  await page.goto('/learning')
  await page.waitForURL(/\/sign-in/)
  await signIn(page.context(), 'frits')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/learning', { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.endsWith('/unsent'))).toEqual([])
  expect(savedWords(sqlite, 'shared')).toEqual([])
  await signIn(page.context(), 'daan')
  await page.goto('/learning')
  await page.getByText('Je werk aan ‘shared’').waitFor()
  expect(savedWords(sqlite, 'shared')).toEqual(['unsent'])
})

test.each([
  ['over', 'update launch set expiresAt = 1'],
  ['revoked', 'update launch set revokedAt = 1'],
])(
  'when the launch is %s, what was not saved goes by the session, and the module opens again with it',
  async (attempt, sql) => {
    const page = await opened()
    await openNotes(page, attempt)
    await note(page, 'before')
    await saved(attempt).toBe('before')
    sqlite.prepare(sql).run()
    await note(page, 'after')
    await page.getByText('Deze pagina stond te lang open').waitFor()
    await saved(attempt).toBe('before after')
    expect(await note(page, 'later')).toBe('false')
    await saved(attempt).toBe('before after later')
    await page.getByRole('button', { name: 'Open de module opnieuw' }).click()
    await notesOn(page).waitFor()
    expect(await wordsOn(page)).toBe('before after later')
  },
)

test('a session that ends while somebody learns loses nothing', async () => {
  const page = await opened()
  await openNotes(page, 'session')
  sqlite.prepare('delete from session').run()
  await note(page, 'after')
  await saved('session').toBe('after')
  await page.getByText(/^Opgeslagen/).waitFor()
})

test.each([
  ['badGateway', { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }],
  ['hotspot', { status: 200, contentType: 'text/html', body: '<h1>Log in op wifi</h1>' }],
])('an answer of %s is no acknowledgement, neither for the player nor for what waits', async (attempt, answer) => {
  const page = await opened()
  await openNotes(page, attempt)
  const wrong = async (target: Page) => {
    for (const path of ['**/commit', '**/unsent']) await target.route(path, (route) => route.fulfill(answer))
  }
  await wrong(page)
  await note(page, 'one')
  await unsaved(page)
  await expect.poll(() => waitingIn(page)).toBe('one')
  const next = await page.context().newPage()
  await page.close()
  await wrong(next)
  await next.goto(`/attempts/${attempt}`)
  await next.getByText('De module kan nu niet open').waitFor()
  expect(await waitingIn(next)).toBe('one')
  await next.unrouteAll()
  await next.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await notesOn(next).waitFor()
  expect(await wordsOn(next)).toBe('one')
  expect(savedWords(sqlite, attempt)).toEqual(['one'])
})

test('who goes away unsaved reads that the rest waits in this browser', async () => {
  const page = await opened()
  await openNotes(page, 'left')
  await page.context().setOffline(true)
  await note(page, 'one')
  await unsaved(page)
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await page.getByText('De rest staat in deze browser').waitFor()
  await page.context().setOffline(false)
  await page.waitForURL(/\/result$/)
  expect(savedWords(sqlite, 'left')).toEqual(['one'])
})

test('a browser without room is no journal: nobody is told that it waits there', async () => {
  const page = await opened()
  await openNotes(page, 'full')
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1 })
  await page.context().setOffline(true)
  await note(page, 'one')
  await unsaved(page)
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await page.getByText('ga weg zonder het laatste stukje').waitFor()
  await page.context().setOffline(false)
  await page.waitForURL(/\/result$/)
  expect(savedWords(sqlite, 'full')).toEqual(['one'])
})

test('what an older tab had unsent never overwrites the newer one, is kept beside it, and its learner reads so', async () => {
  const first = await opened()
  await openNotes(first, 'second')
  await note(first, 'shared')
  await saved('second').toBe('shared')
  const context = await signedIn(browser, server.origin)
  const second = await context.newPage()
  await openNotes(second, 'second')
  await note(second, 'newer')
  await saved('second').toBe('shared newer')
  await note(first, 'older')
  await first.getByText('Je bent op een ander scherm verdergegaan').waitFor()
  await first.getByText('kwam te laat binnen').waitFor()
  expect(await waitingIn(first)).toBe('')
  expect(savedWords(sqlite, 'second')).toEqual(['shared', 'newer'])
  const aside = sqlite
    .prepare("select cmi from attemptCommit where attemptId = 'second' and kind = 'aside'")
    .pluck()
    .all()
  expect(aside.map((cmi) => JSON.parse(String(cmi))['cmi.suspend_data'])).toEqual(['shared older'])
  await first.getByRole('button', { name: 'Ga hier verder' }).click()
  await notesOn(first).waitFor()
  expect(await wordsOn(first)).toBe('shared newer')
})

async function opened() {
  const context = await signedIn(browser, server.origin)
  return context.newPage()
}

/** A browser in which Daan did something that the server never got, on a page that is not open yet. */
async function leftBehind(attempt: string) {
  const page = await opened()
  const next = await page.context().newPage()
  await openNotes(page, attempt)
  await page.context().setOffline(true)
  await note(page, 'unsent')
  await expect.poll(() => waitingIn(page)).toBe('unsent')
  // Chromium still sends the last word of a tab that is closed without network.
  sqlite.prepare('update launch set revokedAt = 1 where attemptId = ?').run(attempt)
  await page.close()
  await next.context().setOffline(false)
  return next
}
