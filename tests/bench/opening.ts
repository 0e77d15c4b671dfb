import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchFlags } from '~/bin/browser.js'
import { browserPath } from '../browser'
import { serveFloors } from './floorPages'
import type { LongModule } from './longModule'
import { sharesOf } from './shares'

/** In milliseconds from the click or the navigation: the text is on the screen, and a letter that was typed in it is. */
type Opening = { shown: number; typed: number }
type Way = (page: Page) => Promise<unknown>

/** Opens a module in the editor, in a new browser and from the list of modules, by turns with pages that are the floors. */
export async function timeOpening(origin: string, module: LongModule, rounds: number) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: launchFlags })
  const signedIn = await signIn(browser, origin)
  const floors = await serveFloors(origin, module, await cookiesOf(signedIn))
  const visit = async (address: string) => {
    const context = await newBrowser(browser, await signedIn.storageState())
    const opening = await open(context, (page) => page.goto(address, { waitUntil: 'commit' }))
    await context.close()
    return opening
  }
  const fromList: Way = async (page) => {
    await page.goto(`${origin}/modules`, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: module.title }).click({ noWaitAfter: true })
  }
  const measured: Record<'first' | 'fromList' | 'plain' | 'bare', Opening>[] = []
  // The first round is for the server and the kept browser to learn the program.
  for (let round = 0; round <= rounds; round++)
    measured.push({
      first: await visit(origin + module.path),
      plain: await visit(`${floors.origin}/plain`),
      fromList: await open(signedIn, fromList),
      bare: await visit(`${floors.origin}/bare`),
    })
  await browser.close()
  floors.stop()
  const of = (name: keyof (typeof measured)[number]) => together(measured.slice(1).map((one) => one[name]))
  const coldServer = measured[0]!.first.typed
  return { first: of('first'), fromList: of('fromList'), plain: of('plain'), bare: of('bare'), coldServer }
}

export type OpeningTimes = ReturnType<typeof together>

function together(all: Opening[]) {
  return { shown: sharesOf(all.map((one) => one.shown)), typed: sharesOf(all.map((one) => one.typed)) }
}

async function open(context: BrowserContext, go: Way): Promise<Opening> {
  const page = await context.newPage()
  await go(page)
  const opening = await page.waitForFunction(() => (window as unknown as { opening?: Opening }).opening)
  const times = (await opening.jsonValue()) as Opening
  await page.close()
  return times
}

async function newBrowser(browser: Browser, storageState?: Awaited<ReturnType<BrowserContext['storageState']>>) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', storageState })
  await context.addInitScript(watchOpening)
  return context
}

async function signIn(browser: Browser, origin: string) {
  const context = await newBrowser(browser)
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in`)
  await page.locator('button[value="anouk"]').click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.close()
  return context
}

async function cookiesOf(context: BrowserContext) {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

// Runs in every page. A click on the way to another page is where that page's time begins.
function watchOpening() {
  const clicked = 'bench-clicked'
  const start = Number(sessionStorage.getItem(clicked)) || performance.timeOrigin
  addEventListener(
    'click',
    () => sessionStorage.setItem(clicked, String(performance.timeOrigin + performance.now())),
    true,
  )
  const afterPaint = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now() - start)
        port2.postMessage('')
      }),
    )
  const take = async (text: HTMLElement & { editor?: { getText: () => string } }) => {
    const shown = await afterPaint()
    text.focus()
    document.execCommand('insertText', false, '§')
    const typed = await afterPaint()
    const isTaken = !text.isContentEditable || text.editor?.getText().includes('§')
    Object.assign(window, { opening: { shown, typed: isTaken ? typed : Number.POSITIVE_INFINITY } })
  }
  const look = () => {
    const text = document.querySelector<HTMLElement>('.page-text:is([contenteditable=true], .bench-bare)')
    if (!text?.innerText.trim()) return
    looking.disconnect()
    void take(text)
  }
  const looking = new MutationObserver(look)
  looking.observe(document, { childList: true, subtree: true, attributes: true })
}
