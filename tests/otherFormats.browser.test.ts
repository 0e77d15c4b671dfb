import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { fixtureModule, fixturePages } from '~/modules/learner/fixture.server'
import { unpackState } from '~/modules/learner/packState'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import type { PackageFormat } from '~/modules/packages/formats'
import type { MadeFile } from '~/modules/packages/packageFile'
import { launchBrowser } from './browser'
import { goToTest, pressIn, takeTest } from './playFixture'
import { newFolder } from './server'
import { openStrictLms2004, type StrictLms2004 } from './strictLms2004'

let browser: Browser
let errors: string[]
let context: BrowserContext
let lms: Awaited<ReturnType<typeof openStrictLms2004>>

const packageIn = (format: PackageFormat) => {
  const module = fixtureModule()
  return buildPackage({ module, pagesHtml: fixturePages(module), media: {}, stored: [] }, format)
}

beforeAll(async () => {
  ;({ browser, errors } = await launchBrowser())
  lms = await openStrictLms2004(packageIn('scorm2004-4'))
})
afterAll(async () => {
  await browser.close()
  await lms.close()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
})
afterEach(async () => {
  await context.close()
  expect(errors.splice(0)).toEqual([])
})

test('SCORM 2004: half-way is gone on with, nothing final is said early, and passed stays passed', async () => {
  const { page, frame } = await openIn2004()
  await goToTest(frame)
  await takeTest(frame, 'wrong')
  await expect.poll(() => kept(page)).toMatchObject({ 'cmi.completion_status': 'incomplete', 'cmi.score.raw': '0' })
  const early = await kept(page)
  for (const name of ['cmi.success_status', 'cmi.score.scaled']) expect(early).not.toHaveProperty(name)
  await page.goto('about:blank')

  await page.goto(lms.address)
  const again = await moduleFrame(page)
  await again.locator('section:visible').getByRole('heading', { level: 1, name: 'Toets' }).waitFor()
  await pressIn(again, 'Doe de toets opnieuw')
  await takeTest(again, 'right')
  await pressIn(again, 'Naar je resultaat')
  await again.getByRole('heading', { name: 'Gehaald!' }).waitFor()
  await pressIn(again, 'Sluit de module')
  await again.getByText('Alles is opgeslagen.').waitFor()
  const passed = {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '1',
    'cmi.progress_measure': '1',
    'cmi.exit': 'suspend',
    'adl.nav.request': 'suspendAll',
    'cmi.interactions.0.id': 'q1part',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.learner_response': 'c',
    'cmi.interactions.1.id': 't1miss-1',
    'cmi.interactions.1.result': 'incorrect',
  }
  expect(await kept(page)).toMatchObject(passed)
  const { calls, errors: faults } = await lmsOf(page)
  expect(faults).toEqual([])
  expect([calls[0], calls.at(-1)]).toEqual(['Initialize', 'Terminate'])

  await page.reload()
  const done = await moduleFrame(page)
  await done.getByRole('heading', { name: 'Gehaald!' }).waitFor()
  await page.goto('about:blank')
  await page.goto(lms.address)
  expect(await kept(page)).toMatchObject(passed)
})

test('SCORM 2004: no tries left is failed, also where a system throws progress away after a verdict', async () => {
  const { page, frame } = await openIn2004('?forgets')
  await goToTest(frame)
  await takeTest(frame, 'wrong')
  await pressIn(frame, 'Doe de toets opnieuw')
  await takeTest(frame, 'wrong')
  const failed = { 'cmi.success_status': 'failed', 'cmi.completion_status': 'completed', 'cmi.score.scaled': '0' }
  await expect.poll(() => kept(page)).toMatchObject(failed)
  expect(await kept(page)).not.toHaveProperty('cmi.suspend_data')
  expect((await lmsOf(page)).errors).toEqual([])
  await page.reload()
  const again = await moduleFrame(page)
  await again.getByRole('heading', { level: 1, name: 'De delen van de schuifmaat' }).waitFor()
  await pressIn(again, 'Volgende')
  await expect.poll(() => kept(page)).toMatchObject({ 'cmi.success_status': 'failed' })
  expect((await lmsOf(page)).errors).toEqual([])
})

test('SCORM 2004: a Commit that is refused is told, and tried again until it is kept', async () => {
  const { page, frame } = await openIn2004('?refuses')
  await frame.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await pressIn(frame, 'Volgende')
  await expect.poll(async () => (await lmsOf(page)).commits).toBe(2)
  await frame.locator('section:visible').getByLabel('De schuifmaat staat scheef').press('Space')
  await frame.locator('.save-line span').getByText('Nog niet opgeslagen').first().waitFor()
  await frame.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  const { kept, errors: faults } = await lmsOf(page)
  expect(unpackState(kept['cmi.suspend_data']!)).toMatchObject({ answers: { q2miss: { packed: 'b' } } })
  expect(faults).toEqual([])
})

test('HTML: opened from a folder it keeps what was done, in this browser, and says that nobody is told', async () => {
  const page = await context.newPage()
  const address = pathToFileURL(join(folderOf(packageIn('html') as MadeFile[]), 'index.html')).href
  await page.goto(address)
  await page.getByText('Niemand krijgt je resultaat.').waitFor()
  await goToTest(page)
  await page.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await page.reload()
  await page.locator('section:visible').getByRole('heading', { level: 1, name: 'Toets' }).waitFor()
  await takeTest(page, 'right')
  await pressIn(page, 'Naar je resultaat')
  await page.getByRole('heading', { name: 'Gehaald!' }).waitFor()
  await page.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Gehaald!' }).waitFor()
})

test('HTML: where the browser keeps nothing, it says so', async () => {
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('no storage')
      },
    })
  })
  const own = folderOf(packageIn('html') as MadeFile[])
  await page.goto(pathToFileURL(join(own, 'index.html')).href)
  await page.getByText('Je antwoorden worden niet bewaard.').waitFor()
})

async function openIn2004(query = '') {
  const page = await context.newPage()
  await page.goto(lms.address + query)
  return { page, frame: await moduleFrame(page) }
}

async function moduleFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.parentFrame())!
  await frame.locator('.bottom-bar').waitFor()
  return frame
}

function lmsOf(page: Page): Promise<StrictLms2004> {
  return page.evaluate(() => (window as unknown as { lms: StrictLms2004 }).lms)
}

async function kept(page: Page) {
  return (await lmsOf(page)).kept
}

function folderOf(files: MadeFile[]) {
  const folder = newFolder()
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}
