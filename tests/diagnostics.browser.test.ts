import type { Browser, BrowserContext, Frame, FrameLocator, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { fixtureModule, fixturePages } from '~/modules/learner/fixture.server'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import type { PackageFormat } from '~/modules/packages/formats'
import type { MadeFile } from '~/modules/packages/packageFile'
import { barriersOn } from './barriers'
import { launchBrowser } from './browser'
import { openStrictLms, type StrictLms } from './strictLms'
import { openStrictLms2004 } from './strictLms2004'

let browser: Browser
let errors: string[]
let context: BrowserContext
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  ;({ browser, errors } = await launchBrowser())
})
afterAll(async () => {
  await browser.close()
  for (const close of closing) await close()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
})
afterEach(async () => {
  await context.close()
  expect(errors.splice(0)).toEqual([])
})

test('the administrator of an LMS reads what was said, and mails it without who the learner is or what they answered', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page, frame } = await openIn(openStrictLms, 'scorm12')
  await frame.locator('section:visible').getByLabel('Met de kleine bek').press('Space')
  await frame.getByRole('button', { name: 'Kijk na' }).filter({ visible: true }).press('Enter')
  await frame.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await frame.getByRole('button', { name: 'Inhoud' }).press('Enter')
  const link = frame.getByRole('button', { name: 'Technische gegevens (F8)' })
  await link.press('Enter')
  const view = frame.getByRole('dialog', { name: 'Technische gegevens' })
  await view.getByText('Het leersysteem bevestigt alles wat deze module bewaart.').waitFor()
  for (const told of ['API (SCORM 1.2), 1 venster omhoog', 'Bakker, Daan', 'leerling-0042', 'student_response", "b"'])
    await view.locator('dd, code').getByText(told).first().waitFor()
  await view.getByText(/^\d+ van 4\.096 tekens$/).waitFor()
  await view.getByRole('button', { name: 'Kopieer' }).press('Enter')
  await view.getByText('Plak de tekst in een mail').waitFor()
  const copied = await frame.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('LMSInitialize("") -> "true"')
  expect(copied).toContain('cmi.core.lesson_status", "incomplete"')
  expect(copied).toContain('cmi.interactions.0.student_response", (1 tekens, weggelaten)')
  for (const secret of ['Bakker', 'leerling-0042', 'q1part=', 'kleine bek', '"b"']) expect(copied).not.toContain(secret)
  await page.keyboard.press('Escape')
  await expect.poll(() => link.evaluate((button) => button === document.activeElement)).toBe(true)
  // It is optional, and an administrator wants to know it.
  expect((await lmsOf(page)).errors).toEqual(['Get cmi.student_data.mastery_score -> 401'])
})

test('it says what went wrong: a Commit that is refused, another standard, a window that may not be looked into', async () => {
  const { page, frame } = await openIn(openStrictLms, 'scorm12')
  await page.evaluate(() => {
    ;(window as unknown as { lms: StrictLms }).lms.isDown = true
  })
  await frame.getByRole('button', { name: 'Volgende' }).press('Enter')
  await frame.locator('.save-line span').getByText('Nog niet opgeslagen').first().waitFor()
  const view = await openView(frame)
  await view.getByText('Het leersysteem bevestigt niet dat er bewaard is.').waitFor()
  await view.getByLabel('Alleen wat geweigerd is').press('Space')
  await expect.poll(() => view.locator('.diagnostics-calls code').first().textContent()).toBe('LMSCommit("")')

  const other = await openIn(openStrictLms2004, 'scorm12')
  await (await openView(other.frame)).getByText('Haal de module op als SCORM 2004.').waitFor()

  const address = await addressOf(openStrictLms, 'scorm12')
  const stranger = await context.newPage()
  await stranger.goto(address.replace('127.0.0.1', 'localhost'))
  await stranger.setContent(`<iframe title="Package" src="${address}package/index.html"></iframe>`)
  const inside = await (await stranger.waitForSelector('iframe')).contentFrame()
  await inside!.locator('.bottom-bar').waitFor()
  await (await openView(inside!)).getByText('is van een andere website').first().waitFor()
})

test('in SCORM 2004 and without a system it tells the same of its own way', async () => {
  const { page, frame } = await openIn(openStrictLms2004, 'scorm2004-4')
  await frame.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  const view = await openView(frame)
  await view.getByText('API_1484_11 (SCORM 2004), 1 venster omhoog').waitFor()
  await view.getByText('Bakker, Daan').waitFor()
  await view.getByText(/^\d+ van 64\.000 tekens$/).waitFor()
  expect((await lmsOf(page)).errors).toEqual([])

  const alone = await context.newPage()
  await alone.goto(`${await addressOf(openStrictLms, 'html')}package/index.html`)
  await alone.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  const own = await openView(alone)
  await own.getByText('Deze module staat los van een leersysteem.').waitFor()
  expect(await barriersOn(alone)).toEqual([])
  await own
    .getByText(/^write\(\{ status: incomplete/)
    .first()
    .waitFor()
})

const made = (format: PackageFormat) => {
  const module = fixtureModule()
  return buildPackage({ module, pagesHtml: fixturePages(module), media: {}, stored: [] }, format) as MadeFile[]
}

async function addressOf(open: typeof openStrictLms, format: PackageFormat) {
  const lms = await open(made(format))
  closing.push(lms.close)
  return lms.address
}

async function openIn(open: typeof openStrictLms, format: PackageFormat) {
  const page = await context.newPage()
  await page.goto(await addressOf(open, format))
  const frame = page.frames().find((candidate) => candidate.parentFrame())!
  await frame.locator('.bottom-bar').waitFor()
  return { page, frame }
}

async function openView(where: Page | Frame | FrameLocator) {
  await where.locator('.go-next').press('F8')
  const view = where.getByRole('dialog', { name: 'Technische gegevens' })
  await view.waitFor()
  return view
}

function lmsOf(page: Page): Promise<StrictLms> {
  return page.evaluate(() => (window as unknown as { lms: StrictLms }).lms)
}
