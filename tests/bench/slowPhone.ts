import { type Browser, chromium } from '@playwright/test'
import { launchFlags } from '~/bin/browser.js'
import { browserPath } from '../browser'
import { sharesOf } from './shares'
import { openThinLine } from './thinLine'

const line = { bitsPerSecond: 1_600_000, roundTripMs: 150 }
const slowerCpu = 4
// A phone has one process for a tab and what is in it, so that what slows the tab down slows the content down too.
const flags = launchFlags.map((flag) =>
  flag.startsWith('--disable-features=') ? `${flag},IsolateOrigins,site-per-process` : flag,
)

type Reading = { readable: number }

/**
 * Opens a module in the player on a phone with a slow processor and a thin line, and tells when its first page can be read:
 * in milliseconds from the press on "Ga verder". `first`: the phone was here never before but for that list.
 */
export async function timeFirstPage(port: number, attemptId: string, rounds: number) {
  const thin = await openThinLine(port, line)
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...flags, '--disable-site-isolation-trials'],
  })
  const origin = `http://localhost:${thin.port}`
  const first: number[] = []
  const again: number[] = []
  for (let round = 0; round < rounds; round++) {
    const phone = await openPhone(browser, origin)
    first.push((await open(phone, attemptId)).readable)
    again.push((await open(phone, attemptId)).readable)
    await phone.page.context().close()
  }
  await browser.close()
  thin.close()
  return { first: sharesOf(first), again: sharesOf(again) }
}

type Phone = Awaited<ReturnType<typeof openPhone>>

async function openPhone(browser: Browser, origin: string) {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await context.request.post('/sign-in/cast', { form: { personId: 'daan' }, maxRedirects: 0 })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
  let tell: (at: number) => void = () => {}
  await context.exposeBinding('readableAt', (_source, at: number) => tell(at))
  await context.addInitScript(watchReading)
  return {
    page,
    next: () =>
      new Promise<number>((resolve) => {
        tell = resolve
      }),
  }
}

async function open({ page, next }: Phone, attemptId: string): Promise<Reading> {
  await page.goto('/learning', { waitUntil: 'networkidle' })
  const readable = next()
  const link = page.locator(`a[href="/attempts/${attemptId}"]`).first()
  await link.click({ noWaitAfter: true })
  const at = await readable
  return { readable: at - (await page.evaluate(() => performance.timeOrigin)) }
}

// Runs in every page and frame: tells when a page of the content has its text on the screen.
function watchReading() {
  if (!location.pathname.includes('/files/')) return
  const look = () => {
    const text = [...document.querySelectorAll<HTMLElement>('.page-text')].find((one) => one.innerText.trim())
    if (!text) return
    looking.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => (window as unknown as { readableAt: (at: number) => void }).readableAt(Date.now())
      port2.postMessage('')
    })
  }
  const looking = new MutationObserver(look)
  looking.observe(document, { childList: true, subtree: true })
}
