import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, expect, test, vi } from 'vitest'
import { launchBrowser } from './browser'
import { chanceFrom } from './faults/chance'
import { crash } from './faults/crash'
import { addNoteBook, note, notesOn, savedWords, signedIn, signIn, waitingIn } from './faults/learner'
import { copyOfDemo, startServer } from './server'

const closings = process.env.LEERBANK_HARD ? 100 : 8
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const faults = ['none', 'none', 'offline', 'offline', 'endSessions', 'endLaunches', 'killServer'] as const
const ways = ['close', 'closeAsked', 'crash', 'reload'] as const
const patience = { timeout: 30_000, interval: 20 }

const { browser } = await launchBrowser()
afterAll(() => browser.close())

test(`a learner's tab ends ${closings} times at any moment, without network, session, launch or server: what was kept or saved is found again (seed ${seed})`, {
  timeout: 120_000 + closings * 20_000,
}, async () => {
  const chance = chanceFrom(seed)
  const dataDir = await copyOfDemo()
  await addNoteBook(dataDir, ['notes'])
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000 })
  let server = await startServer({ dataDir })
  const context = await signedIn(browser, server.origin)
  let page = await context.newPage()
  const counted: string[] = []
  const count: Record<string, number> = {}
  let written = 0

  await openAgain(page)
  for (let closing = 0; closing < closings; closing++) {
    const fault = chance.oneOf(faults)
    const way = chance.oneOf(ways)
    for (const what of [fault, way]) count[what] = (count[what] ?? 0) + 1
    expect(lost(), `before closing ${closing}`).toEqual([])
    if (fault === 'offline') await context.setOffline(true)
    if (fault === 'endSessions') sqlite.prepare('delete from session').run()
    if (fault === 'endLaunches') sqlite.prepare('update launch set expiresAt = 1').run()
    if (fault === 'killServer') await server.stop('SIGKILL')
    for (let words = 1 + chance.below(3); words > 0; words--) await note(page, `w${written++}`)
    // Ended at once, what was just done may be lost; once it is counted it may not.
    if (chance.below(3) > 0) await countLast()
    await end(way)
    if (fault === 'killServer') server = await startServer({ dataDir, port: server.port })
    await context.setOffline(false)
    await signIn(context, 'daan')
    await openAgain(page)
  }
  console.info(JSON.stringify({ seed, closings, written, counted: counted.length, ...count }))
  expect(lost(), 'after all').toEqual([])
  expect(sqlite.prepare("select count(*) from attemptCommit where kind = 'aside'").pluck().get()).toBe(0)
  await context.close()
  await server.stop()
  sqlite.close()

  function lost() {
    const saved = savedWords(sqlite, 'notes')
    return counted.filter((word) => !saved.includes(word))
  }

  /** Waits until the last word is in the browser's journal or on the server. */
  async function countLast() {
    const word = `w${written - 1}`
    await vi.waitUntil(
      async () => savedWords(sqlite, 'notes').includes(word) || (await isWaiting(page, word)),
      patience,
    )
    counted.push(word)
  }

  async function end(way: (typeof ways)[number]) {
    const before = page
    if (way === 'reload') return
    page = await context.newPage()
    if (way === 'crash') await crash(before)
    const closed = before.waitForEvent('close')
    await before.close({ runBeforeUnload: way === 'closeAsked' })
    await closed
  }
})

async function openAgain(page: Page) {
  await page.goto('/attempts/notes')
  await notesOn(page).waitFor({ timeout: 30_000 })
}

async function isWaiting(page: Page, word: string) {
  return (await waitingIn(page)).split(' ').includes(word)
}
