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
import { openStrictLrs } from './strictLrs'

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
  // Of a store that has nothing yet, or does not answer, a browser speaks in its console.
  expect(errors.splice(0).filter((error) => !error.startsWith('Failed to load resource'))).toEqual([])
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

test('cmi5: half-way is gone on with in another browser, passed is told once, and the way out is the LMS', async () => {
  const { lrs, launch, close } = await openStrictLrs(packageIn('cmi5'))
  const first = launch()
  const { registration } = first
  const page = await openUnit(first.address)
  await goToTest(page)
  await takeTest(page, 'wrong')
  await page.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await page.goto('about:blank')
  await expect.poll(() => lrs.verbs(registration).at(-1)).toBe('terminated')
  expect(new Set(lrs.verbs(registration))).toEqual(new Set(['initialized', 'answered', 'progressed', 'terminated']))

  const fresh = await browser.newContext({ reducedMotion: 'reduce' })
  const again = await openUnit(launch({ registration }).address, fresh)
  await again.locator('section:visible').getByRole('heading', { level: 1, name: 'Toets' }).waitFor()
  await pressIn(again, 'Doe de toets opnieuw')
  await takeTest(again, 'right')
  await pressIn(again, 'Naar je resultaat')
  await again.getByRole('heading', { name: 'Gehaald!' }).waitFor()
  await pressIn(again, 'Sluit de module')
  await again.waitForURL(/\/returned$/)
  expect(lrs.verbs(registration).slice(-3)).toEqual(['completed', 'passed', 'terminated'])
  const passed = lrs.kept.find(({ statement }) => statement.verb.display.en === 'passed')!.statement
  expect(passed.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } })
  const answers = lrs.kept.filter(({ statement }) => statement.verb.display.en === 'answered')
  expect(answers.map(({ statement }) => [statement.object.id, statement.result.success])).toContainEqual([
    'urn:x-leerbank:module:fixture000000000:question:t1miss-1',
    false,
  ])

  const done = await openUnit(launch({ registration }).address, fresh)
  await done.getByRole('heading', { name: 'Gehaald!' }).waitFor()
  await done.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await done.goto('about:blank')
  await expect.poll(() => lrs.verbs(registration).slice(-2)).toEqual(['initialized', 'terminated'])
  expect(lrs.errors).toEqual([])
  await fresh.close()
  await close()
})

test('cmi5: an LRS that fails every third time gets all of it, failed too, and nothing is told of a review', {
  timeout: 180_000,
}, async () => {
  const { lrs, launch, close } = await openStrictLrs(packageIn('cmi5'), 3)
  const { address, registration } = launch()
  const page = await openUnit(address)
  await goToTest(page)
  await takeTest(page, 'wrong')
  await pressIn(page, 'Doe de toets opnieuw')
  await takeTest(page, 'wrong')
  lrs.isDown = true
  await pressIn(page, 'Naar je resultaat')
  await page.getByRole('heading', { name: 'Niet gehaald' }).waitFor()
  await page.locator('.save-line span').getByText('Nog niet opgeslagen').first().waitFor()
  lrs.isDown = false
  await pressIn(page, 'Vorige')
  await pressIn(page, 'Naar je resultaat')
  // After some failures the runtime waits up to a minute before it tries again.
  await page.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor({ timeout: 90_000 })
  await pressIn(page, 'Sluit de module')
  await page.waitForURL(/\/returned$/)
  const verbs = lrs.verbs(registration)
  for (const verb of ['completed', 'failed', 'terminated']) expect(verbs.filter((one) => one === verb)).toEqual([verb])
  expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(7)

  const review = await openUnit(launch({ registration, mode: 'Review' }).address)
  await review.getByText('Je was al klaar met deze module.').waitFor()
  await review.getByRole('heading', { name: 'Niet gehaald' }).waitFor()
  await pressIn(review, 'Sluit de module')
  await review.waitForURL(/\/returned$/)
  expect(lrs.verbs(registration).slice(verbs.length)).toEqual(['initialized', 'terminated'])
  expect(lrs.errors).toEqual([])
  await close()
})

test('cmi5: opened a second time by the same address it says so, and asks the mark and the quiet of its LMS', async () => {
  const { lrs, launch, close } = await openStrictLrs(packageIn('cmi5'))
  const { address, registration } = launch({ masteryScore: 0.905, audio: 'off' })
  const page = await openUnit(address)
  await goToTest(page)
  await page.getByText('Je hebt 91 van de 100 punten nodig.').filter({ visible: true }).waitFor()
  await page.keyboard.press('F8')
  await page.getByText(/^cmi5, http:\/\/localhost:\d+$/).waitFor()
  await page.getByText('PUT activities/state()').first().waitFor()
  await page.reload()
  await page.getByText('Deze pagina is al een keer geopend.').waitFor()
  await expect.poll(() => lrs.verbs(registration).at(-1)).toBe('terminated')
  expect(lrs.errors).toEqual([expect.stringContaining('8.2.3.1')])
  lrs.isDown = true
  await page.goto(launch().address)
  await page.getByText('Je leersysteem geeft geen antwoord.').waitFor()
  await close()
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

async function openUnit(address: string, where = context) {
  const page = await where.newPage()
  await page.goto(address)
  await page.locator('.bottom-bar').waitFor()
  return page
}

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
