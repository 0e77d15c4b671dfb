import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test, vi } from 'vitest'
import { inflated } from '~/db/deflated.server'
import { launchBrowser } from './browser'
import { chanceFrom } from './faults/chance'
import { crash } from './faults/crash'
import { goToPage, hasCopy, openWriter, settle, textOf, type Writer, write } from './faults/writer'
import { copyOfDemo, startServer, type TestServer } from './server'

const edits = process.env.LEERBANK_HARD ? 200 : 25
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const faults = [
  'none',
  'none',
  'none',
  'offline',
  'online',
  'closeTab',
  'crashTab',
  'killServer',
  'endSessions',
  'reload',
] as const

const browsers = [await launchBrowser(), await launchBrowser()]
afterAll(() => Promise.all(browsers.map(({ browser }) => browser.close())))

test(`two authors write ${edits} times through lost networks, killed tabs and servers and ended sessions: every sentence is found again (seed ${seed})`, {
  timeout: 120_000 + edits * 15_000,
}, async () => {
  const chance = chanceFrom(seed)
  const dataDir = await copyOfDemo()
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000 })
  sqlite
    .prepare("insert into membership (personId, organisationId, role, grantedAt) values ('bram', 'mira', 'author', 1)")
    .run()
  let server = await startServer({ dataDir })
  const { port } = server
  const writers = await start(server)
  const written: string[] = []
  const count: Record<string, number> = {}

  for (let number = 0; number < edits; number++) {
    const writer = chance.oneOf(writers)
    const word = `${writer.name}${number}zin`
    await untilWritable(writer)
    await write(writer, word, chance)
    // What is typed is outside the tab within a moment; a crash before that is a power cut.
    await vi.waitUntil(async () => isStored(sqlite, word) || (await hasCopy(writer, word)), {
      timeout: 20_000,
      interval: 20,
    })
    written.push(word)
    const fault = chance.oneOf(faults)
    count[fault] = (count[fault] ?? 0) + 1
    if (fault === 'killServer') {
      await server.stop('SIGKILL')
      server = await startServer({ dataDir, port })
    } else await happen(fault, writer, sqlite)
  }

  // Twice: what one saves last is brought together by the other.
  for (const writer of [...writers, ...writers]) {
    await writer.context.setOffline(false)
    await settle(writer, chance)
    await goToPage(writer)
    await settle(writer, chance)
  }
  const { onPage, inHistory } = wordsIn(sqlite, writers[0]!.address)
  const notChosen = writers.flatMap((writer) => writer.notChosen).join(' ')
  const gone = written.filter((word) => !onPage.includes(word))
  const inHistoryOnly = gone.filter((word) => !notChosen.includes(word))
  const found = { onPage: written.length - gone.length, inChoices: gone.length - inHistoryOnly.length }
  console.info(JSON.stringify({ seed, edits, faults: count, ...found, inHistoryOnly: inHistoryOnly.length }))
  expect(inHistoryOnly, 'neither on the page nor in a choice that somebody made').toEqual([])
  expect(
    gone.filter((word) => !inHistory.includes(word)),
    'gave way in a choice, and is not in the history',
  ).toEqual([])
  for (const writer of writers) await writer.context.close()
  await server.stop()
  sqlite.close()

  async function untilWritable(writer: Writer) {
    const isAsked = await writer.page.getByRole('button', { name: 'Bekijk de verschillen en kies' }).isVisible()
    if (isAsked) await settle(writer, chance)
  }
})

async function start({ origin }: TestServer) {
  const anouk = await openWriter(browsers[0]!.browser, origin, 'anouk', 'Anouk Visser')
  await anouk.page.goto('/modules/new')
  await anouk.page.getByLabel('Titel').fill('Nooit een zin kwijt')
  await anouk.page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await textOf(anouk).click()
  for (const line of ['De cel staat stil.', 'De operator loopt een rondje.', 'Daarna start hij de robot.']) {
    await anouk.page.keyboard.insertText(line)
    await anouk.page.keyboard.press('Enter')
  }
  await settle(anouk, chanceFrom(1))
  const bram = await openWriter(browsers[1]!.browser, origin, 'bram', 'Bram de Wit')
  for (const writer of [anouk, bram]) {
    writer.address = new URL(anouk.page.url()).pathname
    await goToPage(writer)
  }
  return [anouk, bram]
}

async function happen(fault: (typeof faults)[number], writer: Writer, sqlite: Database.Database) {
  const { context, page } = writer
  if (fault === 'offline') await context.setOffline(true)
  if (fault === 'online') await context.setOffline(false)
  if (fault === 'endSessions') sqlite.prepare('delete from session').run()
  if (!['closeTab', 'crashTab', 'reload'].includes(fault)) return
  if (fault !== 'reload') {
    writer.page = await context.newPage()
    if (fault === 'crashTab') await crash(page)
    await page.close({ runBeforeUnload: false })
  }
  await context.setOffline(false)
  await goToPage(writer)
}

function isStored(sqlite: Database.Database, word: string) {
  return sqlite.prepare('select 1 from modulePage where document like ?').get(`%${word}%`) !== undefined
}

/** All words on the page, and all that its history has. */
function wordsIn(sqlite: Database.Database, address: string) {
  const moduleId = address.split('/').at(-1)
  const page = sqlite.prepare('select id, document from modulePage where moduleId = ?').get(moduleId) as {
    id: string
    document: string
  }
  const states = sqlite.prepare('select document from pageRevision where pageId = ?').all(page.id) as {
    document: Buffer
  }[]
  return { onPage: page.document, inHistory: states.map(({ document }) => inflated(document)).join(' ') }
}
