import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { barriersOn } from '../barriers'
import { startServer, type TestServer } from '../server'

type Fixtures = {
  as: (personId: string, options?: ContextOptions) => Promise<Page>
  visitor: (options?: ContextOptions) => Promise<Page>
  /** What a journey provokes on purpose: console errors that match are not held against it. */
  expectedErrors: RegExp[]
  watched: undefined
}
type ContextOptions = Parameters<NonNullable<ReturnType<BrowserContext['browser']>>['newContext']>[0]

/**
 * A journey: its worker has an own server on a copy of the demo, `as('anouk')` opens a browser in which that person of
 * the cast is signed in, and an error in any console fails it.
 */
export const test = base.extend<Fixtures, { server: TestServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.origin),
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ browser, expectedErrors }, use) => {
      const errors: string[] = []
      const watch = (context: BrowserContext) => {
        context.on('console', (message) => {
          if (message.type() === 'error' && !isAnswerOfPage(message))
            errors.push(`${message.text()} (${message.location().url})`)
        })
        context.on('weberror', (error) => errors.push(String(error.error())))
      }
      browser.on('context', watch)
      await use(undefined)
      browser.off('context', watch)
      expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([])
    },
    { auto: true },
  ],
  visitor: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({ ...looks, baseURL, ...options })
      contexts.push(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  as: ({ visitor }, use) =>
    use(async (personId, options) => {
      const page = await visitor(options)
      await signIn(page, personId)
      return page
    }),
})

// What moves on the screen would be looked at on its way.
const looks = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' } as const

/** Makes this browser the one of a person of the cast, whoever had it before; the page stays where it is. */
export async function signIn(page: Page, personId: string) {
  const answer = await page.request.post('/sign-in/cast', { form: { personId }, maxRedirects: 0 })
  expect(answer.status()).toBe(302)
}

/** Axe finds nothing wrong with what the page shows. */
export async function expectNoBarriers(page: Page, state = page.url()) {
  expect(await barriersOn(page), state).toEqual([])
}

// Chromium reports the page's own 404 or 400 as an error, also where that is the right answer; what a page loads is no page.
function isAnswerOfPage(message: ConsoleMessage) {
  const isOfPage = message.location().url === message.page()?.url()
  return isOfPage && /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
}

export { expect }
