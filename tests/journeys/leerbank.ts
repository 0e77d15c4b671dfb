import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
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
      const context = await browser.newContext({ baseURL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto('/sign-in')
      return page
    })
    for (const context of contexts) await context.close()
  },
  as: ({ visitor }, use) =>
    use(async (personId, options) => {
      const page = await visitor(options)
      await page.locator(`button[value="${personId}"]`).click()
      await page.waitForURL((url) => url.pathname !== '/sign-in')
      return page
    }),
})

// Chromium reports the page's own 404 or 400 as an error, also where that is the right answer; what a page loads is no page.
function isAnswerOfPage(message: ConsoleMessage) {
  const isOfPage = message.location().url === message.page()?.url()
  return isOfPage && /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
}

export { expect }
