import { type BrowserContext, chromium, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { launchFlags } from '~/bin/browser.js'
import type { LearningModule } from '~/modules/blocks/document'
import { browserPath } from '../browser'
import { newFolder, startServer, type TestServer } from '../server'
import { expect, test as journey } from './leerbank'
import { answerPage, goOn, publishedModule } from './playModule'

const slug = 'assemblagerobotisering-het-ssomq-principe'

type Device = { context: () => BrowserContext; page: () => Page; restart: () => Promise<Page> }
type Fixtures = {
  own: { server: TestServer; stop: () => Promise<unknown>; start: () => Promise<void> }
  device: Device
}

/** A server that can be gone for real, and a device that can be switched off and on again. */
const test = journey.extend<Fixtures>({
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

async function signInAs(page: Page, personId: string) {
  await page.request.post('/sign-in/cast', { form: { personId }, maxRedirects: 0 })
}

async function enrol(page: Page) {
  await page.goto(`/catalogue/${slug}`)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.frameLocator('iframe').frameLocator('iframe').locator('section:visible').first()).toBeVisible()
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await expect(page).toHaveURL(/result$/)
}

async function take(page: Page) {
  await page.goto('/learning')
  await page
    .getByRole('button', { name: /^Meenemen/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Je hebt deze module bij je')).toBeVisible()
}

function rows(server: TestServer, sql: string) {
  const sqlite = new Database(`${server.dataDir}/leerbank.sqlite`, { readonly: true })
  const found = sqlite.prepare(sql).all() as Record<string, unknown>[]
  sqlite.close()
  return found
}

const daans = `from attempt join enrolment on enrolment.id = enrolmentId where personId = 'daan'`

test('a module is taken along, followed without any server through a reload and a restart, and judged when it is back', async ({
  own,
  device,
}) => {
  const module: LearningModule = publishedModule(own.server.dataDir, slug)
  let page = device.page()
  await signInAs(page, 'daan')
  await enrol(page)
  await take(page)
  await own.stop()
  await page.goto('/learning')
  await expect(page.getByText('Je hebt geen verbinding. Deze modules heb je bij je.')).toBeVisible()
  await page.getByRole('link', { name: /^Open/ }).click()
  const content = () => page.frameLocator('iframe')
  await answerPage(content(), module.pages[0]!)
  await goOn(content())
  await answerPage(content(), module.pages[1]!)
  await expect(page.getByText(/^Bewaard op dit toestel \d/)).toBeVisible()
  await page.reload()
  await expect(content().locator(`section[data-page="${module.pages[1]!.id}"]`)).toBeVisible()
  await goOn(content())
  await answerPage(content(), module.pages[2]!)
  await expect(page.getByText(/^Bewaard op dit toestel \d/)).toBeVisible()
  page = await device.restart()
  await page.goto('/learning')
  await page.getByRole('link', { name: /^Open/ }).click()
  await expect(content().locator(`section[data-page="${module.pages[2]!.id}"]`)).toBeVisible()
  await goOn(content())
  for (const each of module.pages.slice(3)) {
    await answerPage(content(), each)
    await goOn(content())
  }
  await expect(content().getByRole('heading', { name: 'Gehaald!' })).toBeVisible()
  await page.getByRole('link', { name: 'Stoppen' }).click()
  await expect(page.getByText('Het gaat naar Leerbank zodra er verbinding is')).toBeVisible()
  await own.start()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByText('die nog in deze browser stond').or(page.getByText('nu opgeslagen'))).toBeVisible()
  const [attempt] = rows(own.server, `select status, scoreRaw, judgedAt, launchNumber ${daans}`)
  expect(attempt).toMatchObject({ status: 'passed', scoreRaw: 100, launchNumber: 2 })
  expect(attempt!.judgedAt).toBeTruthy()
  expect(rows(own.server, 'select launch from alongVisit')).toEqual([{ launch: 2 }])
})
