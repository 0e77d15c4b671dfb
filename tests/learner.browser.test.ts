import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { blocks } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { fixtureModule, fixturePages } from '~/modules/learner/fixture.server'
import { unpackState } from '~/modules/learner/packState'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import { learnerRuntime } from '~/modules/packages/learnerRuntime.server'
import { barriersOn } from './barriers'
import { launchBrowser } from './browser'
import { openStrictLms, type StrictLms } from './strictLms'

let browser: Browser
let errors: string[]
let lms: Awaited<ReturnType<typeof openStrictLms>>
let context: BrowserContext

const packageOf = (module: LearningModule) =>
  buildPackage({ module, pagesHtml: fixturePages(module), media: {}, stored: [] })

beforeAll(async () => {
  ;({ browser, errors } = await launchBrowser())
  lms = await openStrictLms(packageOf(fixtureModule()))
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

test('a module is played to passed by keyboard alone, closed, and found finished again', async () => {
  const { page, frame } = await openModule()
  await chooseByKeyboard(frame, 'Met de grote bek', 'Kijk na')
  await expect.poll(() => focused(frame)).toContain('Nog niet goed.')
  await press(frame, 'Probeer het nog eens')
  await chooseByKeyboard(frame, 'Met de dieptestaaf', 'Kijk na')
  await expect.poll(() => focused(frame)).toContain('De staaf steekt aan de achterkant uit.')
  await press(frame, 'Volgende')
  await expect.poll(() => focused(frame)).toBe('Wat kan er misgaan bij het meten?')
  await tick(frame, 'Er zit een braam aan het product', 'De schuifmaat is net gereinigd')
  await press(frame, 'Kijk na')
  await expect.poll(() => focused(frame)).toContain('Schoon gereedschap meet juist beter.')
  await press(frame, 'Volgende')
  await putInOrder(frame)
  await press(frame, 'Kijk na')
  await expect.poll(() => focused(frame)).toContain('Goed!')
  await press(frame, 'Volgende')

  await tick(frame, 'De schuifmaat is net gereinigd')
  await press(frame, 'Lever de toets in')
  await frame.locator('.test-foot [role=alert]').getByText('Je hebt 2 vragen nog niet beantwoord:').waitFor()
  await choose(frame, 'Met de grote bek')
  await putInOrder(frame)
  await press(frame, 'Lever de toets in')
  await expect.poll(() => focused(frame)).toContain('Je score is 33 van de 100. Nodig: 70.')
  await expect.poll(() => kept(page)).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' })
  await press(frame, 'Doe de toets opnieuw')
  await tick(frame, 'Er zit een braam aan het product', 'De schuifmaat staat scheef', 'Het product is nog warm')
  await choose(frame, 'Met de dieptestaaf')
  await putInOrder(frame)
  await press(frame, 'Lever de toets in')
  await expect.poll(() => focused(frame)).toContain('Toets gehaald')
  await press(frame, 'Naar je resultaat')
  await expect.poll(() => focused(frame)).toBe('Gehaald!')
  await press(frame, 'Sluit de module')
  await frame.getByText('Alles is opgeslagen.').waitFor()
  await expect.poll(() => kept(page)).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' })
  expect(await problems(page)).toEqual([])

  const again = await reopen(page)
  await again.getByRole('heading', { name: 'Gehaald!' }).waitFor()
  await press(again, 'Kijk je antwoorden terug')
  await expect.poll(() => section(again).getByLabel('Met de dieptestaaf').isChecked()).toBe(true)
  await page.goto('about:blank')
  await page.goto(lms.address)
  await expect.poll(() => kept(page)).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' })
  expect(await problems(page)).toEqual([])
})

test('leaving halfway keeps the page, a chosen answer and a checked one, and ends the session', async () => {
  const { page, frame } = await openModule()
  await choose(frame, 'Met de kleine bek')
  await press(frame, 'Kijk na')
  await press(frame, 'Volgende')
  await tick(frame, 'De schuifmaat staat scheef')
  await page.goto('about:blank')
  await page.goto(lms.address)
  const again = await moduleFrame(page)
  await section(again).getByRole('heading', { level: 1, name: 'Wat kan er misgaan bij het meten?' }).waitFor()
  await expect.poll(() => section(again).getByLabel('De schuifmaat staat scheef').isChecked()).toBe(true)
  const state = async () => unpackState((await kept(page))['cmi.suspend_data']!)
  await expect.poll(state).toMatchObject({
    seen: ['page0one', 'page0two'],
    answers: { q1part: { packed: 'b', isChecked: true }, q2miss: { packed: 'b', isChecked: false } },
  })
  await expect
    .poll(() => kept(page))
    .toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' })
  expect(await problems(page)).toEqual([])
})

test('while the system keeps nothing the learner is told, and afterwards that it is saved', async () => {
  const { page, frame } = await openModule()
  await frame.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await setDown(page, true)
  await choose(frame, 'Met de kleine bek')
  await frame.locator('.save-line span').getByText('Nog niet opgeslagen, we blijven het proberen').first().waitFor()
  await setDown(page, false)
  await frame.getByText(/^Opgeslagen \d\d:\d\d$/).waitFor()
  await expect.poll(() => kept(page)).toMatchObject({ 'cmi.suspend_data': expect.stringContaining('q1part-b') })
})

test('steps are put in order with a finger on the handle', async () => {
  const { page, frame } = await openModule()
  await press(frame, 'Volgende')
  await press(frame, 'Volgende')
  await section(frame).locator('.step').first().waitFor()
  const before = await stepTexts(frame)
  const [first, last] = [section(frame).locator('.step-handle').first(), section(frame).locator('.step').last()]
  await last.scrollIntoViewIfNeeded()
  const from = (await first.boundingBox())!
  const to = (await last.boundingBox())!
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 10, to.y + to.height - 4, { steps: 12 })
  await page.mouse.up()
  await expect.poll(() => stepTexts(frame)).toEqual([...before.slice(1), before[0]])
})

test('without a system it says once that nothing is kept', async () => {
  const page = await context.newPage()
  await page.goto(`${lms.address}package/index.html`)
  await page.getByText('Deze module is los geopend, zonder leersysteem.').waitFor()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wat kan er misgaan bij het meten?' }).waitFor()
})

test('without JavaScript every page and question can be read, and no right answer', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const page = await plain.newPage()
  await page.goto(`${lms.address}package/index.html`)
  const text = await page.locator('body').textContent()
  for (const { title } of fixtureModule().pages) expect(text).toContain(title)
  expect(text).toContain('Met welk deel meet je de diepte van een gat?')
  expect(text).toContain('Zet de bekken recht op de as')
  const html = await page.content()
  for (const secret of ['isRight', 'De staaf steekt', 'Eerst schoon, dan op nul', 'checked=""'])
    expect(html).not.toContain(secret)
  const steps = await page.locator('[data-block=q3step] .step-text').allTextContents()
  expect(steps.toSorted()).not.toEqual(steps)
  await plain.close()
})

test.each([
  ['nl', 'dark'],
  ['en', 'light'],
] as const)('axe finds nothing on any page: %s, %s', async (language, colorScheme) => {
  const own = await openStrictLms(packageOf(fixtureModule({ language })))
  const page = await context.newPage()
  await page.emulateMedia({ colorScheme })
  await page.goto(`${own.address}package/index.html`)
  for (const { id } of fixtureModule().pages) {
    const shown = page.locator(`section[data-page="${id}"]`)
    await shown.waitFor()
    for (const check of await shown.locator('.question-card .actions button').all()) await check.click()
    expect(await barriersOn(page), id).toEqual([])
    await page.locator('.go-next').click()
  }
  await page.locator('.result-page').waitFor()
  expect(await barriersOn(page), 'result').toEqual([])
  await own.close()
})

test('the runtime of a plain module is at most 40 kB gzipped, and the script for every type of block 61 kB', () => {
  const size = (types: string[]) => learnerRuntime(types).reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0)
  expect(size(['singleChoice', 'multipleChoice', 'order'])).toBeLessThanOrEqual(40_000)
  const [script] = learnerRuntime(Object.keys(blocks))
  expect(gzipSync(script!.bytes).length).toBeLessThanOrEqual(61_000)
})

async function openModule() {
  const page = await context.newPage()
  await page.goto(lms.address)
  return { page, frame: await moduleFrame(page) }
}

async function moduleFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.parentFrame())!
  await frame.locator('.bottom-bar').waitFor()
  return frame
}

async function reopen(page: Page) {
  await page.reload()
  return moduleFrame(page)
}

function section(frame: Frame) {
  return frame.locator('section:visible')
}

function lmsOf(page: Page): Promise<StrictLms> {
  return page.evaluate(() => (window as unknown as { lms: StrictLms }).lms)
}

async function setDown(page: Page, isDown: boolean) {
  await page.evaluate((down) => {
    ;(window as unknown as { lms: StrictLms }).lms.isDown = down
  }, isDown)
}

async function kept(page: Page) {
  return (await lmsOf(page)).kept
}

async function problems(page: Page) {
  return (await lmsOf(page)).errors
}

/** Presses a visible button by focus and key, as somebody without a mouse does. */
async function press(frame: Frame, name: string) {
  const button = frame.getByRole('button', { name, exact: true }).filter({ visible: true }).last()
  await button.focus()
  await button.press('Enter')
}

async function choose(frame: Frame, label: string) {
  await section(frame).getByLabel(label).press('Space')
}

async function tick(frame: Frame, ...labels: string[]) {
  for (const label of labels) await choose(frame, label)
}

async function chooseByKeyboard(frame: Frame, label: string, then: string) {
  await choose(frame, label)
  await press(frame, then)
}

function stepTexts(frame: Frame) {
  return section(frame).locator('.step-text').allTextContents()
}

async function putInOrder(frame: Frame) {
  const right = ['Maak de as', 'Controleer of', 'Zet de bekken', 'Lees de maat']
  for (const [place, start] of right.entries()) {
    const up = section(frame).getByRole('button', { name: `Zet hoger: ${start}` })
    const standing = async () => (await stepTexts(frame)).findIndex((text) => text.startsWith(start))
    await up.focus()
    for (let at = await standing(); at > place; at--) {
      // The focus goes along with the step.
      await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true)
      await frame.page().keyboard.press('Enter')
      await expect.poll(standing).toBe(at - 1)
    }
  }
}

function focused(frame: Frame) {
  return frame.evaluate(() => document.activeElement?.textContent)
}
