import { expect, test } from './leerbank'

test('a module begins with a template, is kept as one of the hub, and the next module begins with that', async ({
  as,
}) => {
  const page = await as('anouk', { javaScriptEnabled: false })
  await page.goto('/modules/new')
  await page.getByLabel('Titel', { exact: true }).fill('De kantbank starten')
  await page.getByRole('radio', { name: /Machine veilig starten/ }).check()
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(page.getByRole('link', { name: /Beveiligingen nalopen/ })).toBeVisible()
  await page.getByRole('link', { name: 'Gegevens' }).click()
  await page.getByLabel('Naam van het sjabloon').fill('Starten bij MIRA')
  await page.getByRole('button', { name: 'Bewaar als sjabloon' }).click()
  await expect(page.getByText('Het sjabloon is bewaard.')).toBeVisible()

  await page.goto('/modules/new')
  await expect(page.getByRole('heading', { name: 'Sjablonen van MIRA' })).toBeVisible()
  await page.getByLabel('Titel', { exact: true }).fill('De draaibank starten')
  await page.getByRole('radio', { name: /Starten bij MIRA/ }).check()
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(page.getByRole('link', { name: /Beveiligingen nalopen/ })).toBeVisible()
  const other = await as('bram', { javaScriptEnabled: false })
  await other.goto('/modules/new')
  await expect(other.getByText('Starten bij MIRA')).toHaveCount(0)
})

test('pages of a template are looked at and put into a module that is there; a template is renamed and taken away', async ({
  as,
}) => {
  const page = await as('anouk', { javaScriptEnabled: false })
  await page.goto('/modules/new')
  await page.getByLabel('Titel', { exact: true }).fill('Meten aan een as')
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await page.getByRole('link', { name: 'Uit een sjabloon' }).click()
  const measuring = page.locator('details', { hasText: 'Meten en beoordelen' })
  await measuring.locator('summary').click()
  await measuring.getByRole('button', { name: 'Zet in mijn module' }).click()
  await expect(page.getByText('Vink eerst een pagina aan. Er is nog niets veranderd.')).toBeVisible()
  for (const place of [0, 1]) await measuring.getByRole('checkbox').nth(place).check()
  await measuring.getByRole('button', { name: 'Zet in mijn module' }).click()
  await expect(page.getByRole('navigation', { name: 'Pagina’s' }).locator('ol > li')).toHaveCount(3)

  await page.getByRole('link', { name: 'Gegevens' }).click()
  await page.getByLabel('Naam van het sjabloon').fill('Meten bij MIRA')
  await page.getByRole('button', { name: 'Bewaar als sjabloon' }).click()
  await page.goto('/modules/new')
  await page.getByText('Bekijk', { exact: true }).first().click()
  await page.getByRole('link', { name: 'Bekijk de pagina’s van Meten bij MIRA' }).click()
  await expect(page.getByRole('heading', { name: 'Meten bij MIRA' })).toBeVisible()
  await page.getByLabel('Naam van het sjabloon').fill('Meten aan assen')
  await page.getByRole('button', { name: 'Bewaar de naam' }).click()
  await expect(page.getByText('De naam is opgeslagen.')).toBeVisible()
  const address = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Haal het sjabloon weg' }).click()
  await expect(page.getByText('Het sjabloon is weg.')).toBeVisible()
  await expect(page.getByRole('radio', { name: /Meten aan assen/ })).toHaveCount(0)
  expect((await page.request.get(address)).status()).toBe(404)
})
