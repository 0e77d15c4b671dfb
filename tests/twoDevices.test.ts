import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, expect, test, vi } from 'vitest'
import { timespan } from '~/modules/player/timespan'
import { launchBrowser } from './browser'
import { chanceFrom } from './faults/chance'
import { addNoteBook, note, notesOn, savedWords, signedIn, signIn, wordsOn } from './faults/learner'
import { copyOfDemo, startServer } from './server'

const turns = process.env.LEERBANK_HARD ? 100 : 6
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const day = 86_400_000
const faults = ['aborted', 'badGateway', 'signInPage', 'answerLost'] as const
const ends = ['nothing', 'session', 'launch', 'both'] as const
const patience = { timeout: 60_000, interval: 50 }

const { browser } = await launchBrowser()
afterAll(() => browser.close())

test(`a learner goes on ${turns} times at the other device, one a day ahead and one behind, with 30 % of requests failing and sessions that end after 5 and 30 minutes: nothing is lost, and time adds up (seed ${seed})`, {
  timeout: 120_000 + turns * 20_000,
}, async () => {
  const chance = chanceFrom(seed)
  const dataDir = await copyOfDemo()
  await addNoteBook(dataDir, ['notes'])
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000 })
  const server = await startServer({ dataDir })
  const count: Record<string, number> = {}
  const devices = [await device(day), await device(-day)]
  const words: string[] = []
  let total = 0

  for (let turn = 0; turn < turns; turn++) {
    const page = devices[turn % 2]!
    await signIn(page.context(), 'daan')
    await open(page)
    expect(await wordsOn(page), `turn ${turn}`).toBe(words.join(' '))
    let seconds = 0
    for (let left = 1 + chance.below(3); left > 0; left--) await write()
    const end = chance.oneOf(ends)
    count[end] = (count[end] ?? 0) + 1
    if (end === 'session' || end === 'both') sqlite.prepare('delete from session').run()
    if (end === 'launch' || end === 'both') sqlite.prepare('update launch set expiresAt = 1').run()
    await write()
    await allSaved(page)
    total += seconds
    expect(timeOnServer(), `turn ${turn}`).toBe(total)

    async function write() {
      const minutes = chance.oneOf([1, 5, 30])
      await page.clock.fastForward(minutes * 60_000)
      seconds += minutes * 60
      words.push(`w${words.length}`)
      await note(page, words.at(-1)!, timespan(seconds))
    }
  }
  console.info(JSON.stringify({ seed, turns, words: words.length, minutes: total / 60, ...count }))
  expect(sqlite.prepare("select count(*) from attemptCommit where kind = 'aside'").pluck().get()).toBe(0)
  const [ahead, behind] = await Promise.all(devices.map(learningOn))
  expect(ahead).toEqual(behind)
  expect(ahead!.join(' ')).toContain('Ga verder')
  await server.stop()
  sqlite.close()

  async function device(offset: number) {
    const context = await signedIn(browser, server.origin)
    await context.clock.install({ time: Date.now() + offset })
    for (const path of ['**/commit', '**/unsent', '**/launches']) await context.route(path, carry)
    return context.newPage()
  }

  async function carry(route: Route) {
    const fault = chance.below(10) < 3 ? chance.oneOf(faults) : 'none'
    count[fault] = (count[fault] ?? 0) + 1
    await meet(route, fault).catch(() => {})
  }

  /** Brings what waits in this browser until the server has it all; who is signed out signs in again, as the screen asks. */
  async function allSaved(page: Page) {
    await vi.waitUntil(async () => {
      if (savedWords(sqlite, 'notes').length === words.length) return true
      if (await page.getByRole('button', { name: 'Open de module opnieuw' }).isVisible()) {
        await signIn(page.context(), 'daan')
        await open(page)
      }
      await page.clock.fastForward(1000)
      return false
    }, patience)
    expect(savedWords(sqlite, 'notes')).toEqual(words)
  }

  function timeOnServer() {
    return sqlite.prepare("select totalSeconds from attempt where id = 'notes'").pluck().get()
  }
})

async function meet(route: Route, fault: (typeof faults)[number] | 'none') {
  const contentType = 'text/html'
  if (fault === 'none') return route.continue()
  if (fault === 'badGateway') return route.fulfill({ status: 502, contentType, body: '<h1>Bad gateway</h1>' })
  if (fault === 'signInPage') return route.fulfill({ status: 200, contentType, body: '<h1>Log in op wifi</h1>' })
  if (fault === 'answerLost') await route.fetch()
  return route.abort()
}

/** Opens the notebook; where a request failed, again, as the screen offers. */
async function open(page: Page) {
  await page.goto('/attempts/notes')
  const again = page.getByRole('button', { name: 'Probeer opnieuw' })
  for (;;) {
    const opened = notesOn(page).waitFor({ timeout: 60_000 })
    const failed = again.waitFor({ timeout: 60_000 })
    if (await Promise.any([opened.then(() => true), failed.then(() => false)])) return
    await again.click()
  }
}

async function learningOn(page: Page) {
  await signIn(page.context(), 'daan')
  await page.goto('/learning')
  // The page is read anew by itself when this device has brought something.
  return vi.waitFor(async () => {
    await page.locator('.next-step h2').waitFor()
    // What this device brought and may take along is its own.
    return page.locator('.next-step > :not(.take-along-place)').allInnerTexts()
  }, patience)
}
