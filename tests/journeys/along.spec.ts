import type { LearningModule } from '~/modules/blocks/document'
import { enrol, rows, signInAs, slug, take, test } from './device'
import { expect, expectNoBarriers } from './leerbank'
import { answerPage, goOn, publishedModule } from './playModule'

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
  const onDesk = other.frameLocator('main iframe').frameLocator('iframe')
  await answerPage(onDesk, module.pages[0]!)
  for (const _ of [1, 2, 3]) await goOn(onDesk)
  const onDeskNow = [{ location: module.pages[3]!.id }]
  await expect.poll(() => rows(own.server, `select location ${daans}`)).toEqual(onDeskNow)
  await desk.close()

  await page.goto('/learning')
  await expect(page.getByText('kwam te laat binnen')).toBeVisible()
  expect(rows(own.server, `select location ${daans}`)).toEqual(onDeskNow)
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
