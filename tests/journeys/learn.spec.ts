import { expect, test } from './leerbank'
import { answerPage, expectAnswered, goOn, publishedModule } from './playModule'

const slug = 'assemblagerobotisering-het-ssomq-principe'
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('a visitor finds the module without JavaScript, by words and by filters', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/')
  await expect(page).toHaveURL(/\/catalogue$/)
  const all = await page.locator('.offering-card').count()
  expect(all).toBeGreaterThanOrEqual(3)
  await page.getByLabel('Zoek in het aanbod').fill('ssomq')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await expect(page.locator('.offering-card').first()).toContainText('SSOMQ')
  await page.goto('/catalogue')
  const filters = page.getByRole('navigation', { name: 'Filter' })
  await filters.getByRole('link', { name: /^Module/ }).click()
  await expect(page).toHaveURL(/kind=module/)
  await expect.poll(() => page.locator('.offering-card').count()).toBeLessThan(all)
  await filters.getByText('Hub', { exact: true }).click()
  await filters.getByRole('link', { name: /^MIRA/ }).click()
  await filters.getByRole('link', { name: /^mbo.*3/i }).click()
  await page.locator('.offering-card a').first().click()
  await expect(page).toHaveURL(new RegExp(`/catalogue/${slug}$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SSOMQ')
  await expect(page.getByRole('link', { name: 'Log in om te starten' })).toBeVisible()
})

test('an employee plays the module on a phone, goes on elsewhere with the same answers, and the coordinator sees it', async ({
  as,
  server,
}) => {
  test.setTimeout(180_000)
  const module = publishedModule(server.dataDir, slug)
  const first = await as('daan', phone)
  await first.goto(`/catalogue/${slug}`)
  await first.getByRole('button', { name: 'Start', exact: true }).tap()
  const onPhone = first.frameLocator('main iframe').frameLocator('iframe')
  let answered = 0
  let halfway = 0
  while (answered === 0 || halfway < 3) {
    answered += await answerPage(onPhone, module.pages[halfway]!)
    await goOn(onPhone)
    halfway += 1
  }
  await expect(onPhone.locator(`section[data-page="${module.pages[halfway]!.id}"]`)).toBeVisible()
  await expect(first.getByText(/^Opgeslagen \d/)).toBeVisible()
  // The tab is closed just like that.
  await first.context().close()

  const second = await as('daan')
  await second.goto('/learning')
  await second
    .getByRole('link', { name: /Ga verder/ })
    .first()
    .click()
  const onDesk = second.frameLocator('main iframe').frameLocator('iframe')
  await expect(onDesk.locator(`section[data-page="${module.pages[halfway]!.id}"]`)).toBeVisible()
  for (let back = 0; back < halfway; back++) await onDesk.getByRole('button', { name: 'Vorige' }).click()
  for (const page of module.pages.slice(0, halfway)) {
    await expectAnswered(onDesk, page)
    await goOn(onDesk)
  }
  for (const page of module.pages.slice(halfway)) {
    await answerPage(onDesk, page)
    await goOn(onDesk)
  }
  await expect(onDesk.getByRole('heading', { name: 'Gehaald!' })).toBeVisible()
  await second.getByRole('link', { name: 'Naar je resultaat' }).click()
  await expect(second).toHaveURL(/\/result$/)
  await expect(second.getByText('Gehaald', { exact: true }).first()).toBeVisible()
  await expect(second.getByText('100 van 100')).toBeVisible()

  const coordinator = await as('carla')
  await coordinator.goto('/participants')
  await coordinator.getByLabel('Bedrijf', { exact: true }).selectOption({ label: 'Vos Fijnmechanica' })
  await coordinator.getByRole('button', { name: 'Laat zien' }).click()
  const row = coordinator.getByRole('row').filter({ hasText: 'Daan Bakker' })
  await expect(row).toContainText('Geslaagd')
  await expect(row).toContainText('100')
  await expect(coordinator.getByRole('row').filter({ hasText: 'Hamer Plaatwerk' })).toHaveCount(0)
  const download = coordinator.waitForEvent('download')
  await coordinator.getByRole('link', { name: 'Download voor Excel (CSV)' }).click()
  const csv = await textOf(await download)
  expect(csv.startsWith('\uFEFFNaam;')).toBe(true)
  expect(csv).toContain('Daan Bakker;daan@vos.example;Vos Fijnmechanica')
  expect(csv).not.toContain('Hamer Plaatwerk')
})

async function textOf(download: import('@playwright/test').Download) {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
