import { join } from 'node:path'
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { barriersOn } from '~/tests/barriers'
import { launchBrowser } from '~/tests/browser'
import { signedIn } from '~/tests/faults/learner'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'
import { addPackage } from './testPackage.server'
import { aCluster, aPackage, aUnit, largeFiles, unitFiles } from './testUnits'

let server: TestServer
let browser: Browser
let errors: string[]
let sqlite: Database.Database
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  const item = { masteryScore: 70, maxTimeAllowed: '00:30:00', timeLimitAction: 'exit,message', dataFromLms: 'level=2' }
  const chapter = aCluster('2', [aUnit('b', item), aUnit('c', { prerequisites: 'b' })])
  const several = aPackage([aUnit('a'), chapter, aUnit('d', {}, 'asset')])
  for (const id of ['several', 'tabs', 'closed'])
    await addPackage(dataDir, id, unitFiles(['a', 'b', 'c', 'd'], ['d']), several)
  await addPackage(dataDir, 'large', largeFiles, aPackage([aUnit('a')]))
  const launch = { kind: 'unit', path: 'a.html', parameters: '?chance' } as const
  await addPackage(dataDir, 'chance', largeFiles, aPackage([{ ...aUnit('a'), launch }]))
  await addPackage(dataDir, 'one', unitFiles(['a']), aPackage([aUnit('a')]))
  await addPackage(dataDir, 'mute', unitFiles(['m'], ['m']), aPackage([aUnit('m')]))
  await addPackage(dataDir, 'pages', unitFiles(['p'], ['p']), aPackage([aUnit('p', {}, 'asset')], 'html'))
  server = await startServer({ dataDir })
  ;({ browser, errors } = await launchBrowser())
  sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 20_000 })
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await browser?.close()
  sqlite?.close()
  await server?.stop()
})

test('the parts of a package are opened in turn, each with its own work, and what is not allowed yet says so', async () => {
  const page = await opened('several', 'a')
  const panel = page.getByRole('navigation', { name: 'Onderdelen van deze module' })
  await panel.getByText('0 van 4 klaar').waitFor()
  expect(await panel.getByRole('button', { name: /Deel c/ }).count()).toBe(0)
  await panel.getByText('Kan nog niet open. Doe eerst een ander onderdeel.').waitFor()
  expect(await panel.locator('[aria-current]').textContent()).toContain('Deel a')
  expect(await barriersOn(page)).toEqual([])
  expect((await found(page)).entry).toBe('ab-initio')
  await end(page, 'completed')
  await panel.getByText('1 van 4 klaar').waitFor()

  await page.getByRole('button', { name: 'Volgende onderdeel' }).press('Enter')
  await shows(page, 'b')
  expect(await focusIsIn(page, 'b')).toBe(true)
  expect(await found(page)).toMatchObject({
    mastery: '70',
    most: '00:30:00',
    action: 'exit,message',
    launch: 'level=2',
  })
  await (await contentOf(page)).evaluate(() => (window as unknown as Content).note('van b'))
  await end(page, 'completed', 80)
  await panel.getByRole('button', { name: /Deel c/ }).click()
  await shows(page, 'c')
  // By the standard: what is completed with a score is passed or not by the mastery score, once it ends.
  await panel
    .getByRole('button', { name: /Deel b/ })
    .getByText('Gehaald')
    .waitFor()
  await end(page, 'completed')
  await page.getByRole('button', { name: 'Volgende onderdeel' }).click()
  await shows(page, 'd')
  await page.getByText('Dit onderdeel houdt niet bij of je klaar bent.').waitFor()
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Ik ben klaar met dit onderdeel' }).click()
  await page.getByText('Dit onderdeel is klaar.').waitFor()
  await panel.getByText('4 van 4 klaar').waitFor()
  await page.getByRole('link', { name: 'Naar je resultaat' }).click()
  await page.waitForURL(/\/result$/)
  await page.getByText('80 van 100').first().waitFor()
  expect(attempt('several')).toMatchObject({ status: 'passed', scoreRaw: 80, pagesSeen: 4, pagesTotal: 4 })

  const again = await opened('several', 'd')
  await again.getByRole('button', { name: /Deel b/ }).click()
  await shows(again, 'b')
  expect(await found(again)).toMatchObject({
    entry: 'resume',
    words: 'van b',
    total: '0000:01:00.00',
    status: 'passed',
  })
  expect(errors.filter((error) => !error.includes('409'))).toEqual([])
})

test('a tab that is closed is gone on with in another browser: the same part, the same work; on a phone by a sheet', async () => {
  const first = await opened('closed', 'a')
  await first.getByRole('button', { name: 'Volgende onderdeel' }).click()
  await shows(first, 'b')
  await (await contentOf(first)).evaluate(() => (window as unknown as Content).note('half'))
  const closed = first.waitForEvent('close')
  await first.close({ runBeforeUnload: true })
  await closed
  await expect.poll(() => attempt('closed').cmi['1:cmi.suspend_data']).toBe('half')

  const page = await (await phone()).newPage()
  await page.goto('/attempts/closed')
  await shows(page, 'b')
  expect(await found(page)).toMatchObject({ entry: 'resume', words: 'half', status: 'incomplete' })
  const button = page.getByRole('button', { name: /Inhoud/ })
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  await button.click()
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Sluit de inhoud' }).click()
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  await button.click()
  await page.getByRole('button', { name: /Deel a/ }).click()
  await shows(page, 'a')
  expect(await page.getByRole('navigation', { name: 'Onderdelen van deze module' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await page.waitForURL(/\/result$/)
  await page.getByText('2 van 4 onderdelen').first().waitFor()
  await page.goto('/learning')
  await page.getByText('2 van 4 onderdelen').first().waitFor()
  expect(attempt('closed').status).toBe('incomplete')
})

test('a second tab fences the first, and what it had is not overwritten', async () => {
  const first = await opened('tabs', 'a')
  await first.getByText(/^Opgeslagen/).waitFor()
  const second = await opened('tabs', 'a')
  await (await contentOf(second)).evaluate(() => (window as unknown as Content).note('newer'))
  await end(second, 'completed')
  await expect.poll(() => attempt('tabs').cmi['0:cmi.suspend_data']).toBe('newer')
  await (await contentOf(first)).evaluate(() => (window as unknown as Content).note('older'))
  await end(first, 'incomplete')
  await first.getByText('Je bent op een ander scherm verdergegaan').waitFor()
  await first.getByRole('button', { name: 'Ga hier verder' }).click()
  await shows(first, 'a')
  expect((await found(first)).words).toBe('newer')
})

test('what a closing page sets goes along however large it is; what cannot be made smaller waits in the browser', async () => {
  const page = await opened('large', 'a')
  await page.frameLocator('main iframe').frameLocator('iframe').getByText('Woorden:').waitFor()
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => attempt('large').cmi['0:cmi.interactions.299.student_response']?.length).toBe(250)

  const other = await opened('chance', 'a')
  const next = await other.context().newPage()
  await other.frameLocator('main iframe').frameLocator('iframe').getByText('Woorden:').waitFor()
  await other.close({ runBeforeUnload: true })
  await next.goto('/learning')
  await expect.poll(() => attempt('chance').cmi['0:cmi.interactions.299.student_response']?.length).toBe(250)
})

test('a package of one part has no table of contents, and ends with its content', async () => {
  const page = await opened('one', 'a')
  expect(await page.getByRole('button', { name: /Inhoud|Volgende/ }).count()).toBe(0)
  await end(page, 'passed', 90)
  await (await contentOf(page)).evaluate(() =>
    (window.parent as unknown as { API: { LMSFinish(p: string): void } }).API.LMSFinish(''),
  )
  await page.waitForURL(/\/result$/)
  expect(attempt('one')).toMatchObject({ status: 'passed', scoreRaw: 90, pagesSeen: 1 })
})

test.each([
  ['pages', 'p'],
  ['mute', 'm'],
])('of what never speaks (%s) the learner says when it is finished', async (id, unit) => {
  const page = await opened(id, unit)
  await page.getByRole('button', { name: 'Ik ben klaar met dit onderdeel' }).click()
  await page.getByRole('link', { name: 'Naar je resultaat' }).click()
  await page.waitForURL(/\/result$/)
  await page.getByText('Klaar', { exact: true }).waitFor()
  expect(attempt(id)).toMatchObject({ status: 'completed', scoreRaw: null })
})

type Found = Record<'entry' | 'total' | 'launch' | 'mastery' | 'most' | 'action' | 'status' | 'words', string>
type Content = { found: Found; note: (words: string) => void; end: (status: string, score?: number) => void }

async function opened(id: string, unit: string) {
  const page = await (await signedIn(browser, server.origin)).newPage()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/attempts/${id}`)
  await shows(page, unit)
  return page
}

async function phone(): Promise<BrowserContext> {
  const context = await signedIn(browser, server.origin)
  context.on('page', (page) => void page.setViewportSize({ width: 390, height: 780 }))
  return context
}

function shows(page: Page, unit: string) {
  const content = page.frameLocator('main iframe').frameLocator('iframe')
  return content.getByRole('heading', { name: `Deel ${unit}` }).waitFor({ timeout: 30_000 })
}

/** The content, once its own program has begun. */
async function contentOf(page: Page): Promise<Frame> {
  await page.frameLocator('main iframe').frameLocator('iframe').getByText('Woorden:').waitFor()
  return page.frames().findLast((frame) => frame.url().includes('/files/'))!
}

async function found(page: Page) {
  return (await contentOf(page)).evaluate(() => (window as unknown as Content).found)
}

async function end(page: Page, status: string, score?: number) {
  return (await contentOf(page)).evaluate(
    ([status, score]) => (window as unknown as Content).end(status as string, score as number | undefined),
    [status, score] as const,
  )
}

async function focusIsIn(page: Page, unit: string) {
  const frame = page.frames().find((one) => one.url().endsWith(`/${unit}.html`))!
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true)
  return true
}

function attempt(id: string) {
  const row = sqlite.prepare('select * from attempt where id = ?').get(id) as Record<string, unknown> & { cmi: string }
  return { ...row, cmi: JSON.parse(row.cmi) as Record<string, string> } as Record<string, unknown> & {
    cmi: Record<string, string>
  }
}
