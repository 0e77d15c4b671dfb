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
