import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { snippetFor } from '~/app/routes/embedding/snippet'
import { expect, test } from './leerbank'

test('somebody without a script narrows the catalogue by facets and a place, and takes each away again', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/catalogue')
  await page.locator('summary', { hasText: 'Prijs' }).click()
  await page.getByRole('link', { name: /^Gratis/ }).click()
  await expect(page).toHaveURL('/catalogue?price=free')
  await page.getByLabel('Postcode of plaats').fill('8011 PV')
  await page.getByLabel('Hoe ver weg?').selectOption('10')
  await page.getByRole('button', { name: 'Zoek in de buurt' }).click()
  await expect(page).toHaveURL(/price=free/)
  await expect(page.getByRole('heading', { name: /robots in de assemblage/ })).toBeVisible()
  await expect(page.getByText('Minder dan 1 km weg').first()).toBeVisible()
  await page.getByRole('link', { name: 'Haal Binnen 10 km van Zwolle weg' }).click()
  await expect(page).toHaveURL('/catalogue?price=free')
  await page.getByRole('link', { name: 'Haal Gratis weg' }).click()
  await expect(page).toHaveURL('/catalogue')
  await page.getByLabel('Postcode of plaats').fill('0000XX')
  await page.getByRole('button', { name: 'Zoek in de buurt' }).click()
  await expect(page.getByRole('alert')).toContainText('We kennen de postcode “0000XX” niet.')
  await expect(page.getByLabel('Postcode of plaats')).toHaveValue('0000XX')
  await context.close()
})

test('somebody keeps an offering with one press, finds it in Mijn leren, and comes back to where they were', async ({
  as,
}) => {
  const page = await as('esra')
  await page.goto('/catalogue')
  await page.getByRole('button', { name: 'Bewaar MBO BBL Mechatronica' }).click()
  const kept = page.getByRole('button', { name: /^MBO BBL Mechatronica is bewaard/ })
  await expect(kept).toBeInViewport()
  await page.goto('/learning')
  await page.getByRole('link', { name: 'MBO BBL Mechatronica' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'MBO BBL Mechatronica' })).toBeVisible()
  await kept.click()
  await expect(page.getByRole('button', { name: 'Bewaar MBO BBL Mechatronica' })).toBeVisible()
})

test('the list of a hub stands on another website, as high as it has to be, also when it changes', async ({
  browser,
  server,
}) => {
  const page = await browser.newPage({ viewport: { width: 600, height: 900 } })
  const snippet = snippetFor(server.origin, { slug: 'mira', name: 'MIRA' }, 'Aanbod van MIRA')
  const html = `<!doctype html><title>Een bedrijf</title><h1>Welkom</h1>${snippet}`
  const website = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`)
  const frame = page.locator('iframe')
  await expect(page.frameLocator('iframe').getByRole('link', { name: /robots in de assemblage/ })).toBeVisible()
  const inside = () => page.frames()[1]!.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
  await expect.poll(async () => (await frame.boundingBox())!.height).toBe(await inside())
  const wide = await inside()
  await page.setViewportSize({ width: 320, height: 900 })
  await expect.poll(inside).toBeGreaterThan(wide)
  await expect.poll(async () => (await frame.boundingBox())!.height).toBe(await inside())
  await page.close()
  website.closeAllConnections()
  website.close()
})
