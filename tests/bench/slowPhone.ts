import { type Browser, chromium } from '@playwright/test'
import { launchFlags } from '~/bin/browser.js'
import { browserPath } from '../browser'
import { sharesOf } from './shares'
import { openThinLine } from './thinLine'

const line = { bitsPerSecond: 1_600_000, roundTripMs: 150 }
const slowerCpu = 4
// The line is one for both origins and makes each connection wait for its opening, which the browser's own slow network does
// not; and the app and the content share one process that is four times slower, as on a phone with little memory.
const flags = [
  ...launchFlags.map((flag) =>
    flag.startsWith('--disable-features=') ? `${flag},IsolateOrigins,site-per-process` : flag,
  ),
  '--disable-site-isolation-trials',
]

/** The moments of one opening, in milliseconds from the press: see `watchOpening`. */
export type Moments = Record<'readable' | 'content' | 'alive' | 'picture', number>

/**
 * Opens a module with the button on “Mijn leren”, as somebody who was never in the player with this browser and once more as
 * somebody who just was.
 */
export async function timeFirstPage(port: number, attemptId: string, rounds: number) {
  const first: Moments[] = []
  const again: Moments[] = []
  await onSlowPhone(port, async (browser, origin) => {
    for (let round = 0; round < rounds; round++) {
      const phone = await openPhone(browser, origin)
      first.push(await phone.press(attemptId))
      again.push(await phone.press(attemptId))
      await phone.close()
    }
  })
  return { first: together(first), again: together(again) }
}

/** How long the largest part of a page takes to be on the screen, for a visitor who was never here: the middle of it, per page. */
export async function timeLargestPaint(port: number, paths: string[], rounds: number) {
  const found = new Map<string, number[]>(paths.map((path) => [path, []]))
  await onSlowPhone(port, async (browser, origin) => {
    for (let round = 0; round < rounds; round++)
      for (const path of paths) {
        const { page, close } = await newPhone(browser, origin)
        await page.goto(path, { waitUntil: 'networkidle' })
        found.get(path)!.push(await page.evaluate(largestPaint))
        await close()
      }
  })
  return [...found].map(([path, times]) => ({ path, ...sharesOf(times) }))
}

async function onSlowPhone(port: number, use: (browser: Browser, origin: string) => Promise<void>) {
  const thin = await openThinLine(port, line)
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags })
  await use(browser, `http://localhost:${thin.port}`)
  await browser.close()
  thin.close()
}

async function newPhone(browser: Browser, origin: string) {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
  return { context, page, close: () => context.close() }
}

async function openPhone(browser: Browser, origin: string) {
  const { context, page, close } = await newPhone(browser, origin)
  await context.request.post('/sign-in/cast', { form: { personId: 'daan' }, maxRedirects: 0 })
  let hear: (what: string, at: number) => void = () => {}
  await context.exposeBinding('benchTell', (_source, what: string, at: number) => hear(what, at))
  await context.addInitScript(watchOpening)
  return {
    close,
    async press(attemptId: string) {
      await page.goto('/learning', { waitUntil: 'networkidle' })
      const moments = new Promise<Moments>((resolve) => {
        const at: Partial<Moments> & { pressed?: number } = {}
        hear = (what, when) => {
          at[what as keyof typeof at] ??= what === 'pressed' ? when : when - at.pressed!
          if (at.alive && at.picture) resolve({ ...at, readable: at.readable ?? at.content } as Moments)
        }
      })
      await page.locator(`a[href="/attempts/${attemptId}"]`).first().click({ noWaitAfter: true })
      return moments
    },
  }
}

function together(all: Moments[]) {
  const of = (name: keyof Moments) => sharesOf(all.map((one) => one[name]))
  return { readable: of('readable'), content: of('content'), alive: of('alive'), picture: of('picture') }
}

/**
 * Runs in every page and frame. `pressed`: the button; `readable`: heading and text are painted in the place of the content;
 * `content`: they are so by the content itself; `alive`: its program runs; `picture`: the first picture of the page is there.
 */
function watchOpening() {
  const tell = (what: string, at: number) =>
    (window as unknown as { benchTell: (what: string, at: number) => void }).benchTell(what, at)
  const now = () => performance.timeOrigin + performance.now()
  if (window === top) addEventListener('click', () => tell('pressed', now()), true)
  const isApp = /^\/attempts\/[^/]+$/.test(location.pathname)
  if (!isApp && !/^\/play\/[^/]+\/$/.test(location.pathname)) return
  const told = new Set<string>()
  const tellOnce = (what: string, at = now()) => {
    if (!told.has(what)) tell(what, at)
    told.add(what)
  }
  let isThereSince = 0
  requestAnimationFrame(function look() {
    const frame = isApp ? document.querySelector<HTMLIFrameElement>('.still-page')?.contentWindow : frames[0]
    const text = frame?.document.querySelector('h1 + .page-text')
    const painted = frame?.performance.getEntriesByName('first-contentful-paint')[0]
    if (text?.textContent?.trim()) isThereSince ||= now()
    if (frame && text && painted) {
      tellOnce(isApp ? 'readable' : 'content', Math.max(isThereSince, frame.performance.timeOrigin + painted.startTime))
      if (isApp) return
      if (frame.document.body.classList.contains('playing')) tellOnce('alive')
      const picture = text.querySelector('img')
      if (!picture || (picture.complete && picture.naturalWidth > 0)) tellOnce('picture')
    }
    if (told.size < 3) requestAnimationFrame(look)
  })
}

function largestPaint() {
  return new Promise<number>((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    }),
  )
}
