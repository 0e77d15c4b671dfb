import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const draft = 'Samenwerken met een cobot'

async function toHistory(page: Page) {
  await page.goto('/modules')
  await page.getByRole('link', { name: draft }).click()
  await page.getByRole('link', { name: 'Geschiedenis' }).click()
  await expect(page.getByRole('heading', { name: 'Geschiedenis', level: 1 })).toBeVisible()
}

test('Anouk puts a page back to before somebody changed it, and undoes that, without a script', async ({ as }) => {
  const page = await as('anouk', { javaScriptEnabled: false })
  await page.goto('/modules')
  const address = await page.getByRole('link', { name: draft }).getAttribute('href')
  await page.goto(`${address}/history`)
  const entries = page.getByRole('listitem').filter({ hasText: 'Samen aan één tafel' })
  await expect(entries.filter({ hasText: 'Bram de Wit schreef op' })).toContainText('woorden erbij')
  await entries
    .filter({ hasText: 'Anouk Visser schreef op' })
    .getByRole('link', { name: /Samen aan één tafel/ })
    .click()
  await expect(page.locator('ins').filter({ hasText: 'Bij Vos Fijnmechanica' })).toBeVisible()
  await page.getByRole('link', { name: 'Wat er sindsdien veranderde' }).click()
  await expect(page.locator('ins').filter({ hasText: 'Afspraken aan tafel' })).toBeVisible()

  await page.getByRole('button', { name: 'Zet deze pagina terug' }).click()
  await expect(page.getByText('is teruggezet. Wat er stond, is bewaard.')).toBeVisible()
  await page.getByRole('link', { name: 'Maak dit ongedaan' }).click()
  await expect(page.locator('del').filter({ hasText: 'Afspraken aan tafel' })).toBeVisible()
  await page.getByRole('button', { name: 'Zet deze pagina terug' }).click()
  await expect(page.getByText('zette een eerdere tekst terug op')).toHaveCount(2)
})

test('Anouk puts the whole module back, without a page that was made since', async ({ as }) => {
  const page = await as('anouk')
  await toHistory(page)
  const [id] = page.url().match(/(?<=modules\/)\w+/) ?? []
  const before = await page
    .getByRole('link', { name: /^De hele module zoals op/ })
    .first()
    .getAttribute('href')

  await page.goto(`/modules/${id}`)
  const pages = page.getByRole('navigation', { name: 'Pagina’s' }).locator('.station-title')
  await expect(pages).toHaveCount(3)
  const titles = await pages.allInnerTexts()
  await page.getByRole('button', { name: 'Pagina erbij' }).click()
  await expect(pages).toHaveCount(4)

  await page.goto(before!)
  await expect(page.getByText('Gaat weg: deze pagina is later gemaakt')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Zet de hele module terug naar hier' }).click()
  await expect(page.getByText('De hele module is teruggezet.')).toBeVisible()
  await expectNoBarriers(page)
  await page.goto(`/modules/${id}`)
  await expect(pages).toHaveCount(3)
  await expect(pages).toHaveText(titles, { useInnerText: true })
})

test('Carla hands a module over to herself, and lets the guest go', async ({ as }) => {
  const page = await as('carla')
  const row = page.getByRole('row').filter({ hasText: draft })
  await page.goto('/modules')
  await row.getByRole('link', { name: 'Anouk Visser' }).click()
  await page.getByLabel('Nieuwe contactpersoon').selectOption({ label: 'Carla Jansen' })
  await page.getByRole('button', { name: 'Draag over' }).click()
  await expect(page.getByText('De contactpersoon is veranderd.')).toBeVisible()
  await page.getByRole('button', { name: 'Laat Bram de Wit niet meer meeschrijven' }).click()
  await expect(page.getByText(/^Gestopt op .* door Carla Jansen$/)).toBeVisible()
  await page.getByLabel('E-mailadres van de auteur').fill('daan@vos.example')
  await page.getByRole('button', { name: 'Nodig uit' }).click()
  await expect(page.getByText('Bij dit adres hoort geen auteur van een hub.')).toBeVisible()
  await expectNoBarriers(page)
  await page.goto('/modules')
  await expect(row.getByRole('link', { name: 'Carla Jansen' })).toBeVisible()

  const bram = await as('bram')
  await bram.goto('/modules')
  await expect(bram.getByRole('link', { name: draft })).toHaveCount(0)
})
