import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { launchFlags } from '~/bin/browser.js'
import { browserPath } from './browser'
import { chanceFrom } from './faults/chance'
import { crash } from './faults/crash'
import { addNoteBook, note, savedWords, signIn } from './faults/learner'
import { copyOfDemo, newFolder, startServer } from './server'

const endings = process.env.LEERBANK_HARD ? 100 : 6
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const ways = ['close', 'crash', 'reload', 'crashBrowser', 'closeBrowser'] as const

test(`without any server, a tab or the whole browser ends ${endings} times at any moment: what was said to be kept comes to the server (seed ${seed})`, {
  timeout: 120_000 + endings * 20_000,
}, async () => {
  const chance = chanceFrom(seed)
  const dataDir = await copyOfDemo()
  await addNoteBook(dataDir, ['notes'])
  let server = await startServer({ dataDir })
  const folder = newFolder()
  let context = await open()
  let page = context.pages()[0]!
  const told: string[] = []
  const count: Record<string, number> = {}
  let written = 0

  await signIn(context, 'daan')
  await page.goto('/learning')
  await page.getByRole('button', { name: 'Meenemen: notes' }).click()
  await page.getByRole('button', { name: 'Haal op: notes' }).click()
  await page.getByText('Je hebt deze module bij je').waitFor()
  await server.stop('SIGKILL')

  for (let ending = 0; ending < endings; ending++) {
    await openNotes(page)
    expect(await lost(page), `after ending ${ending}`).toEqual([])
    for (let words = 1 + chance.below(4); words > 0; words--) {
      const word = `w${written++}`
      await note(page, word)
      // Ended at once, what was just done may be lost; once it is said to be kept it may not.
      if (chance.below(3) > 0 && (await isKept(page))) told.push(word)
    }
    const way = chance.oneOf(ways)
    count[way] = (count[way] ?? 0) + 1
    page = await end(way)
  }

  server = await startServer({ dataDir, port: server.port })
  await signIn(context, 'daan')
  await page.goto('/learning')
  await page.getByText('nu opgeslagen').waitFor()
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const saved = savedWords(sqlite, 'notes')
  console.info(JSON.stringify({ seed, endings, written, told: told.length, ...count }))
  expect(told.filter((word) => !saved.includes(word))).toEqual([])
  expect(sqlite.prepare('select count(*) from launch where attemptId = ?').pluck().get('notes')).toBe(1)
  sqlite.close()
  await context.close()
  await server.stop()

  function open(): Promise<BrowserContext> {
    const { origin: baseURL } = server
    const options = { executablePath: browserPath(), args: launchFlags, locale: 'nl-NL', baseURL }
    return chromium.launchPersistentContext(folder, { ...options, reducedMotion: 'reduce' })
  }

  async function lost(page: Page) {
    const words = await contentOf(page).evaluate(() => (window as unknown as { words: () => string }).words())
    return told.filter((word) => !words.split(' ').includes(word))
  }

  async function end(way: (typeof ways)[number]) {
    const before = page
    if (way === 'reload') return before
    if (way === 'crashBrowser' || way === 'closeBrowser') {
      if (way === 'crashBrowser') await crash(before, 'Browser.crash')
      else await context.close()
      context = await open()
      return context.pages()[0]!
    }
    const next = await context.newPage()
    if (way === 'crash') await crash(before)
    await before.close()
    return next
  }
})

async function openNotes(page: Page) {
  await page.goto('/along')
  await page.getByRole('link', { name: 'Open: notes' }).click()
  await page.frameLocator('iframe').getByRole('heading', { name: 'Schrift' }).waitFor()
}

function contentOf(page: Page) {
  return page.frames().findLast((frame) => frame.url().includes('/files/'))!
}

/** What the screen says rests on this. */
function isKept(page: Page) {
  return page.evaluate(() => (window as unknown as { API: { whenSaved: () => Promise<boolean> } }).API.whenSaved())
}
