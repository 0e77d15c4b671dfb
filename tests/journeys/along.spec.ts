import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { launchFlags } from '~/bin/browser.js'
import type { LearningModule } from '~/modules/blocks/document'
import { browserPath } from '../browser'
import { newFolder, startServer, type TestServer } from '../server'
import { expect, expectNoBarriers, test as journey } from './leerbank'
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
  await expectNoBarriers(page, 'the list')
  await page.getByRole('link', { name: /^Open/ }).click()
  const content = () => page.frameLocator('iframe')
  await answerPage(content(), module.pages[0]!)
  await goOn(content())
  await answerPage(content(), module.pages[1]!)
  await expect(page.getByText(/^Bewaard op dit toestel \d/)).toBeVisible()
  await expectNoBarriers(page, 'the player')
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
  await page.getByRole('button', { name: 'Stoppen' }).click()
  await expect(page.getByText('Het gaat naar Leerbank zodra er verbinding is')).toBeVisible()
  await own.start()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByText('nu opgeslagen')).toBeVisible()
  const [attempt] = rows(own.server, `select status, scoreRaw, judgedAt, launchNumber ${daans}`)
  expect(attempt).toMatchObject({ status: 'passed', scoreRaw: 100, launchNumber: 2 })
  expect(attempt!.judgedAt).toBeTruthy()
  expect(rows(own.server, 'select launch from alongVisit')).toEqual([{ launch: 2 }])
})

test('newer work at another screen counts, and the rule stands there before and after', async ({
  own,
  device,
  browser,
}) => {
  const module: LearningModule = publishedModule(own.server.dataDir, slug)
  const page = device.page()
  await signInAs(page, 'daan')
  await enrol(page)
  await page.goto('/learning')
  await page
    .getByRole('button', { name: /^Meenemen/ })
    .first()
    .click()
  await expect(page.getByText('Dan telt wat je daar doet.')).toBeVisible()
  await expect(page.getByText('Doe dit alleen op je eigen telefoon of computer.')).toBeVisible()
  await expectNoBarriers(page, 'what is asked first')
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Je hebt deze module bij je')).toBeVisible()
  await own.stop()
  await page.goto('/along')
  await expect(page.getByText('Dan telt wat je daar doet.')).toBeVisible()
  await page.getByRole('link', { name: /^Open/ }).click()
  await goOn(page.frameLocator('iframe'))
  await expect(page.getByText(/^Bewaard op dit toestel \d/)).toBeVisible()

  // Another tab on the same device waits its turn.
  const second = await device.context().newPage()
  await second.goto(page.url())
  await expect(second.getByText('Je hebt al een module open in een ander venster')).toBeVisible()
  await second.close()
  await page.getByRole('button', { name: 'Stoppen' }).click()

  await own.start()
  const desk = await browser.newContext({ baseURL: own.server.origin, locale: 'nl-NL' })
  const other = await desk.newPage()
  await signInAs(other, 'daan')
  await other.goto('/learning')
  await other
    .getByRole('link', { name: /Ga verder|Start/ })
    .first()
    .click()
  const onDesk = other.frameLocator('iframe').frameLocator('iframe')
  await answerPage(onDesk, module.pages[0]!)
  for (const _ of [1, 2, 3]) await goOn(onDesk)
  await expect(other.getByText(/^Opgeslagen \d/)).toBeVisible()
  await desk.close()
  const before = rows(own.server, `select location ${daans}`)

  await page.goto('/learning')
  await expect(page.getByText('kwam te laat binnen')).toBeVisible()
  expect(rows(own.server, `select location ${daans}`)).toEqual(before)
  expect(rows(own.server, 'select launch from alongVisit')).toEqual([{ launch: -1 }])
  expect(rows(own.server, "select launch from attemptCommit where kind = 'aside'")).toEqual([{ launch: -1 }])

  // The copy goes on from the newer work.
  await own.stop()
  await page.goto('/along')
  await page.getByRole('link', { name: /^Open/ }).click()
  await expect(page.frameLocator('iframe').locator(`section[data-page="${module.pages[3]!.id}"]`)).toBeVisible()
})

test('who signs out leaves what is not sent only, for themselves, and nobody else sees any of it', async ({
  own,
  device,
}) => {
  const page = device.page()
  const copies = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('leerbank-along-')))
  await signInAs(page, 'daan')
  await enrol(page)
  await take(page)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect.poll(copies).toEqual([])
  await page.goto('/along')
  await expect(page.getByText('Je bent hier niet ingelogd')).toBeVisible()

  await signInAs(page, 'daan')
  await take(page)
  await own.stop()
  await page.goto('/along')
  await page.getByRole('link', { name: /^Open/ }).click()
  await goOn(page.frameLocator('iframe'))
  await expect(page.getByText(/^Bewaard op dit toestel \d/)).toBeVisible()
  await page.getByRole('button', { name: 'Stoppen' }).click()
  await own.start()
  await page.context().clearCookies()
  await page.goto('/')
  await expect(page).toHaveURL(/catalogue/)
  await page.goto('/along')
  await expect(page.getByText('Je bent hier niet ingelogd')).toBeVisible()
  await expect.poll(copies).toHaveLength(1)

  await signInAs(page, 'hanna')
  await page.goto('/learning')
  await expect(page.getByText('Je bent nog nergens mee begonnen')).toBeVisible()
  await page.goto('/along')
  await expect(page.getByText('Je hebt geen modules bij je')).toBeVisible()
  expect(rows(own.server, 'select * from alongVisit')).toEqual([])

  await signInAs(page, 'daan')
  await page.goto('/learning')
  await expect(page.getByText('nu opgeslagen')).toBeVisible()
  expect(rows(own.server, 'select launch from alongVisit')).toHaveLength(1)
})

test('a download that is cancelled leaves nothing, one that breaks goes on where it was, and one without room says so', async ({
  device,
}) => {
  const page = device.page()
  const here = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('leerbank-along-'))
      const caught = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
      return caught.reduce((sum, count) => sum + count, 0)
    })
  await signInAs(page, 'daan')
  await enrol(page)
  await page.goto('/learning')
  const files = '**/along?file=*'
  const fetched: string[] = []
  let fault: 'hold' | 'break' | undefined = 'hold'
  await page.route(files, async (route) => {
    const name = new URL(route.request().url()).searchParams.get('file')!
    if (name !== 'learner.js' || !fault) fetched.push(name)
    if (name === 'learner.js' && fault === 'hold') return
    if (name === 'learner.js' && fault === 'break') return route.fulfill({ status: 200, body: 'Welkom op de wifi' })
    await route.continue()
  })
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText(/van \d+,\d MB/)).toBeVisible()
  await page.getByRole('button', { name: /^Stop/ }).click()
  await expect(page.getByRole('button', { name: /^Meenemen/ })).toBeVisible()
  expect(await here()).toBe(0)

  fault = 'break'
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Het ophalen is niet gelukt')).toBeVisible()
  const [before, count] = [await here(), fetched.length]
  expect(before).toBeGreaterThan(0)
  await page.goto('/along')
  await expect(page.getByText('Nog niet helemaal opgehaald')).toBeVisible()

  fault = undefined
  await page.goto('/learning')
  await page.getByRole('button', { name: /^Ga verder met ophalen/ }).click()
  await expect(page.getByText('Je hebt deze module bij je')).toBeVisible()
  expect(fetched.length - count + before).toBe(await here())
  await page.getByRole('button', { name: /^Haal weg/ }).click()
  await expect(page.getByText('De module is weg van dit toestel')).toBeVisible()
  expect(await here()).toBe(0)

  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({ quota: 1000, usage: 900 })
  })
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Er is te weinig ruimte op dit toestel')).toBeVisible()
})

test('the worker changes nothing while there is a network', async ({ device }) => {
  const page = device.page()
  await signInAs(page, 'daan')
  await page.goto('/learning')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  const changing = ['date', 'content-security-policy', 'connection', 'keep-alive', 'etag', 'content-encoding']
  const same = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => ![...changing, 'content-length'].includes(name)))
  const bare = (body: string) => body.replace(/nonce="[^"]*"/g, 'nonce')
  for (const path of ['/catalogue', '/learning', `/catalogue/${slug}`, '/bestaat-niet', '/account']) {
    const shown = (await page.goto(path))!
    const plain = await page.request.get(path)
    expect(shown.fromServiceWorker(), path).toBe(true)
    expect([shown.status(), same(shown.headers())], path).toEqual([plain.status(), same(plain.headers())])
    expect(bare(await shown.text()), path).toBe(bare(await plain.text()))
  }
  const passed: string[] = []
  page.on('response', (response) => response.fromServiceWorker() && passed.push(response.url()))
  await page.goto('/learning')
  expect(passed.map((address) => new URL(address).pathname)).toEqual(['/learning'])
})

/** Stands before the server, and has no service worker any more once `isGone`. */
async function openDoor({ port }: TestServer) {
  const door = { isGone: false, origin: '', close: () => {} }
  const outer = createServer((asked, answer) => {
    if (door.isGone && asked.url === '/service-worker.js') return answer.writeHead(404).end()
    const { method, url: path, headers } = asked
    const inner = request({ port, method, path, headers }, (given) => {
      answer.writeHead(given.statusCode!, given.headers)
      given.pipe(answer)
    })
    asked.pipe(inner)
  })
  await new Promise<void>((resolve) => outer.listen(0, resolve))
  door.origin = `http://localhost:${(outer.address() as AddressInfo).port}`
  door.close = () => {
    outer.close()
    outer.closeAllConnections()
  }
  return door
}

test('the worker goes by itself when its file has been taken away', async ({ own, device }) => {
  const door = await openDoor(own.server)
  let page = device.page()
  await page.request.post(`${door.origin}/sign-in/cast`, { form: { personId: 'daan' }, maxRedirects: 0 })
  await page.goto(`${door.origin}/learning`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  door.isGone = true
  page = await device.restart()
  await page.goto(`${door.origin}/learning`)
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registered).toBe(0)
  door.close()
})
