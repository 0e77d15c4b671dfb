import { type BrowserContext, chromium, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { launchFlags } from '~/bin/browser.js'
import { browserPath } from '../browser'
import { newFolder, startServer, type TestServer } from '../server'
import { expect, test as journey } from './leerbank'

export const slug = 'assemblagerobotisering-het-ssomq-principe'

type Device = { context: () => BrowserContext; page: () => Page; restart: () => Promise<Page> }
type Fixtures = {
  own: { server: TestServer; stop: () => Promise<unknown>; start: () => Promise<void> }
  device: Device
}

/** A server that can be gone for real, and a device that can be switched off and on again. */
export const test = journey.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  own: async ({}, use) => {
    let server = await startServer()
    const { dataDir, port } = server
    await use({
      get server() {
        return server
      },
      stop: () => server.stop('SIGKILL'),
      start: async () => {
        server = await startServer({ dataDir, port })
      },
    })
    await server.stop('SIGKILL')
  },
  device: async ({ own }, use) => {
    const folder = newFolder()
    const open = () =>
      chromium.launchPersistentContext(folder, {
        executablePath: browserPath(),
        args: launchFlags,
        locale: 'nl-NL',
        reducedMotion: 'reduce',
        baseURL: own.server.origin,
        viewport: { width: 390, height: 844 },
      })
    let context = await open()
    let page = context.pages()[0]!
    await use({
      context: () => context,
      page: () => page,
      restart: async () => {
        await context.close()
        context = await open()
        page = context.pages()[0]!
        return page
      },
    })
    await context.close()
  },
})

/** Makes this device the one of a person of the cast. */
export async function signInAs(page: Page, personId: string) {
  await page.request.post('/sign-in/cast', { form: { personId }, maxRedirects: 0 })
}

/** Begins with the module of the demo, and stops at once. */
export async function enrol(page: Page) {
  await page.goto(`/catalogue/${slug}`)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.frameLocator('main iframe').frameLocator('iframe').locator('section:visible').first()).toBeVisible()
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await expect(page).toHaveURL(/result$/)
}

export async function take(page: Page) {
  await page.goto('/learning')
  await page
    .getByRole('button', { name: /^Meenemen/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Je hebt deze module bij je')).toBeVisible()
}

/** What the server has. */
export function rows(server: TestServer, sql: string) {
  const sqlite = new Database(`${server.dataDir}/leerbank.sqlite`, { readonly: true })
  const found = sqlite.prepare(sql).all() as Record<string, unknown>[]
  sqlite.close()
  return found
}
