import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { barriersOn } from '~/tests/barriers'
import { launchBrowser } from '~/tests/browser'
import { signedIn } from '~/tests/faults/learner'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'
import { addPackage } from '../testPackage.server'
import { auFiles } from './testAu'
import { au, block, cmi5 } from './testCmi5.server'

let server: TestServer
let browser: Browser
let errors: string[]
let sqlite: Database.Database
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  const one = cmi5(au('a', { moveOn: 'Passed', masteryScore: 0.8, launchMethod: 'OwnWindow' }))
  const several = cmi5(
    block('Blok 1', au('a', { moveOn: 'Passed' }), au('b', { moveOn: 'Completed' })),
    block('Blok 2', au('c', { moveOn: 'CompletedOrPassed' })),
  )
  for (const id of ['pass', 'fail', 'resume', 'tabs', 'cut']) await addPackage(dataDir, id, auFiles(['a']), one)
  await addPackage(dataDir, 'several', auFiles(['a', 'b', 'c']), several)
  server = await startServer({ dataDir })
  ;({ browser, errors } = await launchBrowser())
  sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000, readonly: true })
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await browser?.close()
  sqlite?.close()
  await server?.stop()
  // Of a request that is refused, or finds nothing yet, a browser speaks in its console.
  expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([])
})

const content = (page: Page) => page.frameLocator('main iframe').frameLocator('iframe')
const shows = (page: Page, text: string | RegExp) => content(page).getByText(text).waitFor()
const press = (page: Page, name: string) => content(page).getByRole('button', { name, exact: true }).click()
const saved = (page: Page) => page.getByText(/^Opgeslagen \d/).waitFor()

async function opened(id: string, shown = 'a') {
  const page = await (await signedIn(browser, server.origin)).newPage()
  await page.goto(`/attempts/${id}`)
  await content(page)
    .getByRole('heading', { name: `Onderdeel ${shown}`, exact: true })
    .waitFor()
  return page
}

function verbsOf(id: string) {
  const all = sqlite
    .prepare<[string], string>('select verb from xapiStatement where attemptId = ? order by sequence')
    .pluck()
  return all.all(id).map((verb) => verb.slice(verb.lastIndexOf('/') + 1))
}

test('an AU is played to passed: what it says is shown as saved, and its own end leads to the result', async () => {
  const page = await opened('pass')
  await shows(page, 'Normal · pagina 1 · nl · on')
  await saved(page)
  await press(page, 'Gehaald')
  await shows(page, 'passed 204')
  await page.getByRole('link', { name: 'Naar je resultaat' }).waitFor()
  await press(page, 'Sluiten')
  await page.waitForURL(/\/attempts\/pass\/result$/)
  await page.getByText('90 van 100').first().waitFor()
  expect(verbsOf('pass')).toEqual(['launched', 'initialized', 'passed', 'satisfied', 'terminated'])

  const again = await opened('pass')
  await shows(again, /^Review/)
  await press(again, 'Niet gehaald')
  await shows(again, 'failed 403')
})

test('what was failed may be tried again, and passed', async () => {
  const page = await opened('fail')
  await shows(page, /^Normal/)
  await press(page, 'Niet gehaald')
  await shows(page, 'failed 204')
  await page.getByRole('link', { name: 'Naar je resultaat' }).click()
  await page.waitForURL(/\/result$/)
  await page.getByText('30 van 100').first().waitFor()
  expect(verbsOf('fail')).toEqual(['launched', 'initialized', 'failed', 'terminated'])
  const again = await opened('fail')
  await shows(again, /^Normal/)
  await press(again, 'Gehaald')
  await shows(again, 'passed 204')
})

test('half-way is gone on with, by what the AU has kept', async () => {
  const page = await opened('resume')
  await shows(page, /pagina 1/)
  await press(page, 'Bewaren')
  await shows(page, 'bewaard 204')
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await page.waitForURL(/\/result$/)
  const again = await opened('resume')
  await shows(again, 'Normal · pagina 7 · nl · on')
})

test('AUs stand in their blocks, are opened in any order, and each state is right', async () => {
  const page = await opened('several')
  await shows(page, /^Normal/)
  const panel = page.getByRole('navigation', { name: 'Onderdelen van deze module' })
  await panel.getByText('0 van 3 klaar').waitFor()
  await panel.getByText('Blok 2').waitFor()
  await panel.getByRole('button', { name: /^c/ }).click()
  await shows(page, 'Onderdeel c')
  await shows(page, /^Normal/)
  await press(page, 'Bekeken')
  await panel.getByText('1 van 3 klaar').waitFor()
  await press(page, 'Sluiten')
  await shows(page, /^Dit onderdeel is gesloten/)
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Vorige onderdeel' }).click()
  await shows(page, 'Onderdeel b')
  await shows(page, /^Normal/)
  await press(page, 'Bekeken')
  await panel.getByText('2 van 3 klaar').waitFor()
  await panel.getByRole('button', { name: /^a/ }).click()
  await shows(page, 'Onderdeel a')
  await shows(page, /^Normal/)
  await press(page, 'Gehaald')
  await panel.getByText('3 van 3 klaar').waitFor()
  expect(verbsOf('several').filter((verb) => verb !== 'launched' && verb !== 'initialized')).toEqual([
    'terminated',
    ...['completed', 'satisfied', 'terminated'],
    ...['completed', 'terminated'],
    ...['passed', 'satisfied', 'satisfied'],
  ])
})

test('opened in a second tab, the first one says so', async () => {
  const first = await opened('tabs')
  await shows(first, /^Normal/)
  const second = await opened('tabs')
  await shows(second, /^Normal/)
  await press(first, 'Gehaald')
  await shows(first, 'passed 403')
  await first.getByRole('button', { name: 'Ga hier verder' }).waitFor()
  await press(second, 'Gehaald')
  await shows(second, 'passed 204')
})

test('while the server cannot be reached the learner is told, until something is saved again', async () => {
  const page = await opened('cut')
  await shows(page, /^Normal/)
  await saved(page)
  await page.context().route('**/play/**', (route) => route.abort())
  await press(page, 'Bewaren')
  await page.getByText('Nog niet opgeslagen').waitFor()
  await page.context().unroute('**/play/**')
  await press(page, 'Bewaren')
  await shows(page, 'bewaard 204')
  await saved(page)
})
