import type { Page } from '@playwright/test'
import { test as base, expect } from './leerbank'
import { openSlowLine, type Part, type SlowLine } from './slowLine'

const test = base.extend<{ line: SlowLine }>({
  line: async ({ server }, use) => {
    const line = await openSlowLine(server)
    await use(line)
    await line.close()
  },
  // The line outlives every page that is opened on it.
  baseURL: ({ line }, use) => use(line.origin),
})

const parts: Part[] = ['head', 'half', 'unclosed']
const pageTitle = (page: Page) => page.getByLabel('Titel van de pagina')
const outline = (page: Page) => page.getByRole('navigation', { name: 'Pagina’s' })
const station = (page: Page, title: string) => outline(page).getByRole('link', { name: title })
const saved = (page: Page) =>
  expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Opgeslagen/ })
      .first(),
  ).toBeVisible()

async function name(page: Page, title: string) {
  await pageTitle(page).fill(title)
  await saved(page)
}

/** A module with two pages, of which the second is open. */
async function makeModule(page: Page, title: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await name(page, 'Eerste')
  await page.getByRole('button', { name: 'Pagina erbij' }).click()
  await expect(pageTitle(page)).toHaveValue('')
  await name(page, 'Tweede')
  await expect(station(page, 'Eerste')).toBeVisible()
}

/** The screen hears how new the pages are: a cursor that moves to another part makes it ask at once. */
async function hearNews(page: Page) {
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/presence') && response.request().method() === 'POST',
  )
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await (await answered).finished()
}

test('a visit that a newer one breaks off leaves no error, however far its answer was', async ({ as, line }) => {
  const page = await as('anouk')
  await makeModule(page, 'Snel doorklikken')
  for (const part of parts) {
    line.hold(part)
    await station(page, 'Eerste').click()
    await expect.poll(() => line.held.length).toBe(1)
    line.letGo()
    await station(page, 'Tweede').click()
    await line.held[0]!.brokenOff
    await expect(pageTitle(page)).toHaveValue('Tweede')
  }
})

test('the outline that is read again gives way to a visit without an error, and is asked for once at a time', async ({
  as,
  line,
  server,
}) => {
  const page = await as('anouk')
  await makeModule(page, 'Iemand hernoemt')
  const other = await as('anouk', { baseURL: server.origin })
  await other.goto(new URL(page.url()).pathname + new URL(page.url()).search)
  for (const part of parts) {
    line.hold(part)
    await name(other, `Tweede, ${part}`)
    await hearNews(page)
    await expect.poll(() => line.held.length).toBe(1)
    await hearNews(page)
    await hearNews(page)
    expect(line.held).toHaveLength(1)
    line.letGo()
    await station(page, 'Eerste').click()
    await line.held[0]!.brokenOff
    await expect(pageTitle(page)).toHaveValue('Eerste')
    await expect(station(page, `Tweede, ${part}`)).toBeVisible()
    await station(page, `Tweede, ${part}`).click()
    await expect(pageTitle(page)).toHaveValue(`Tweede, ${part}`)
  }
})

test('news of the outline does not begin a visit anew that is on its way', async ({ as, line, server }) => {
  const page = await as('anouk')
  await makeModule(page, 'Op weg naar een pagina')
  const other = await as('anouk', { baseURL: server.origin })
  await other.goto(new URL(page.url()).pathname + new URL(page.url()).search)
  await name(other, 'Tweede, hernoemd')
  line.hold('half')
  await station(page, 'Eerste').click()
  await expect.poll(() => line.held.length).toBe(1)
  await hearNews(page)
  await hearNews(page)
  expect(line.held).toHaveLength(1)
  line.letGo()
  await station(page, 'Eerste').click()
  await expect(pageTitle(page)).toHaveValue('Eerste')
  await expect(station(page, 'Tweede, hernoemd')).toBeVisible()
})
