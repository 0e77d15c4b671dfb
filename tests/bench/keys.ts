import { chromium, type Page } from '@playwright/test'
import { launchFlags } from '~/bin/browser.js'
import { browserPath } from '../browser'

// Frames come as soon as their work is done, so a time is work and not waiting for the screen.
const flags = [...launchFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync']
const typed = 'De robot pakt nu het '
const keyMs = 60
const pauseMs = 600

type Place = (page: Page) => Promise<void>
export type KeyTimes = { p50: number; p95: number; most: number; keys: number }

/** Types in the page at an address: how long each key keeps the browser busy, till the end of the next frame's work. */
export async function timeKeys(origin: string, path: string, rounds: number) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in`)
  await page.locator('button[value="anouk"]').click()
  await page.goto(origin + path)
  await page.locator('.ProseMirror').waitFor()
  const sameText = await page.locator('.ProseMirror').innerHTML()
  const ours = await typeAt(
    page,
    [inText('> p', 30), inText('> ul li', 9), inText('td', 8), inText('.callout div p', 2), inField],
    rounds,
  )

  // The floor is the same elements, with the same style, in a page without a program.
  const styles = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((all) => all.map((one) => one.outerHTML).join(''))
  await page.goto(`${origin}/sign-out`)
  await page.setContent(`${styles}<div class="sheet"><div class="page-text" contenteditable>${sameText}</div></div>`)
  const floor = await typeAt(
    page,
    [inText('> p', 30), inText('> ul li', 9), inText('td', 8), inText('.callout div p', 2), inField],
    rounds,
  )
  await browser.close()
  return { ours, floor }
}

function inText(selector: string, index: number): Place {
  return async (page) => {
    await page.locator(`.page-text ${selector}`).nth(index).click()
    await page.keyboard.press('End')
  }
}

const inField: Place = (page) => page.locator('.page-text textarea').nth(20).click()

async function typeAt(page: Page, places: Place[], rounds: number): Promise<KeyTimes> {
  await page.evaluate(watchKeys)
  for (let round = 0; round < rounds; round++)
    for (const place of places) {
      await place(page)
      await page.keyboard.type(typed, { delay: keyMs })
      await page.waitForTimeout(pauseMs)
    }
  const times = (await page.evaluate('window.keyTimes')) as number[]
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1)!, keys: sorted.length }
}

// Runs in the page. A message sent in a frame arrives when that frame's style and layout are done.
function watchKeys() {
  const times: number[] = []
  Object.assign(window, { keyTimes: times })
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key.length > 1) return
      const start = performance.now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - start)
        port2.postMessage('')
      })
    },
    true,
  )
}
