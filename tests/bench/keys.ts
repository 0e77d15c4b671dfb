import { type Browser, chromium, type Page } from '@playwright/test'
import { launchFlags } from '~/bin/browser.js'
import type { DocumentNode } from '~/modules/blocks/document'
import { browserPath } from '../browser'
import { traceKeys } from './mainThread'
import { plainEditorScript } from './plainScript'
import { sharesOf } from './shares'

const typed = 'De robot pakt nu het deel. '
const keyMs = 100
const pauseMs = 1500

type Place = (page: Page) => Promise<void>
const inText = ['> p', '> ul li', 'td', ':is(.callout div, [data-callout]) p'].map((selector, index) =>
  endOf(selector, index),
)
const inField: Place = (page) => page.locator('.page-text textarea').nth(20).click()

/** Types in the long page at an address, in its text and in a field of a question, and each time in the floor beside it. */
export async function timeKeys(origin: string, long: { path: string; document: DocumentNode }, rounds: number) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: launchFlags })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const [ours, plain, bare] = [await context.newPage(), await context.newPage(), await context.newPage()]
  await ours.goto(`${origin}/sign-in`)
  await ours.locator('button[value="anouk"]').click()
  await ours.goto(origin + long.path)
  await ours.locator('.ProseMirror').waitFor()
  await openPlain(plain, ours, long.document)
  await openBare(bare, ours)
  const typing = (page: Page, places: Place[]) => typeAt(browser, page, places)
  const measured: Record<'text' | 'textFloor' | 'field' | 'fieldFloor', Typed>[] = []
  // The first round is for the browser to learn the program; after that ours and the floor take turns.
  for (let round = 0; round <= rounds; round++)
    measured.push({
      text: await typing(ours, inText),
      textFloor: await typing(plain, inText),
      field: await typing(ours, [inField]),
      fieldFloor: await typing(bare, [inField]),
    })
  await browser.close()
  const of = (name: keyof (typeof measured)[number]) => together(measured.slice(1).map((one) => one[name]))
  return { text: of('text'), textFloor: of('textFloor'), field: of('field'), fieldFloor: of('fieldFloor') }
}

export type KeyTimes = ReturnType<typeof together>
type Typed = { keys: number[]; longestAfter: number }

async function typeAt(browser: Browser, page: Page, places: Place[]): Promise<Typed> {
  const found: Typed = { keys: [], longestAfter: 0 }
  await page.bringToFront()
  for (const place of places) {
    await place(page)
    await page.waitForTimeout(pauseMs)
    const { keys, longestAfter } = await traceKeys(browser, page, async () => {
      await page.keyboard.type(typed, { delay: keyMs })
      await page.waitForTimeout(pauseMs)
    })
    found.keys.push(...keys)
    found.longestAfter = Math.max(found.longestAfter, longestAfter)
  }
  return found
}

function together(all: Typed[]) {
  const keys = all.flatMap((one) => one.keys)
  return { ...sharesOf(keys), count: keys.length, longestAfter: Math.max(...all.map((one) => one.longestAfter)) }
}

// Both floors have our style sheets, so that layout and paint cost what they cost us.
async function openPlain(page: Page, ours: Page, document: DocumentNode) {
  await openBlank(page, ours, '<div class="sheet" id="here"></div>')
  await page.evaluate(await plainEditorScript())
  await page.evaluate((text) => {
    const { openPlainEditor } = window as unknown as { openPlainEditor: (element: Element, text: unknown) => void }
    openPlainEditor(window.document.getElementById('here')!, text)
  }, document)
}

async function openBare(page: Page, ours: Page) {
  const text = await ours.locator('.ProseMirror').innerHTML()
  await openBlank(page, ours, `<div class="sheet"><div class="page-text" contenteditable>${text}</div></div>`)
}

async function openBlank(page: Page, ours: Page, body: string) {
  const sheets = await ours
    .locator('link[rel=stylesheet]')
    .evaluateAll((all) => all.map((one) => one.outerHTML).join(''))
  await page.goto(new URL('/bestaat-niet', ours.url()).href)
  await page.setContent(sheets + body)
}

function endOf(selector: string, index: number): Place {
  return async (page) => {
    await page
      .locator(`.page-text ${selector}`)
      .nth(30 - 8 * index)
      .click()
    await page.keyboard.press('End')
  }
}
