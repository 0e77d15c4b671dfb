import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

// A picture of one pixel.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Opgeslagen \d\d\.\d\d uur$/ })).toBeVisible()

async function makeModule(page: Page, title: string) {
  await page.goto('/modules')
  await page.getByRole('link', { name: 'Maak een module' }).first().click()
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(editor(page)).toBeVisible()
}

test('Anouk writes a module, is told at its place what is missing, and publishes it', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Veilig starten met een cobot')
  await page.getByLabel('Titel van de pagina').fill('Voor je begint')
  await editor(page).click()
  await page.keyboard.type('Een cobot werkt naast je. Kijk eerst rond.')
  await saved(page)

  await page.getByRole('button', { name: 'Vraag', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Vraag met één antwoord' }).click()
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toBeFocused()
  await page.keyboard.type('Wat doe je eerst?')
  await page.keyboard.press('Home')
  await page.keyboard.type('Denk na. ')
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue('Denk na. Wat doe je eerst?')
  for (const [number, answer] of ['Starten', 'Rondkijken', 'Bellen'].entries()) {
    await page.getByRole('textbox', { name: `Antwoord ${number + 1}`, exact: true }).fill(answer)
    await page
      .getByRole('textbox', { name: /^Uitleg/ })
      .nth(number)
      .fill('Eerst kijken, dan doen.')
  }
  await page.getByRole('radio', { name: 'Antwoord 2 is goed' }).check()

  await page.getByRole('button', { name: 'Schrijf hier verder' }).click()
  await expect(editor(page)).toBeFocused()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Afbeelding', exact: true }).click()
  await (await chooser).setFiles({ name: 'cel.png', mimeType: 'image/png', buffer: picture })
  await expect(page.getByLabel('Wat is er te zien?')).toBeFocused()
  await saved(page)
  await expectNoBarriers(page)

  await page.getByRole('link', { name: 'Gegevens' }).click()
  await page.getByLabel('Korte tekst voor het aanbod').fill('Zo start je veilig met een cobot.')
  await page.getByLabel('Doel 1').fill('Een cel nalopen')
  await page.getByLabel('Leertijd in minuten').fill('5')
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click()
  await expect(page.getByText('De gegevens zijn opgeslagen.')).toBeVisible()

  await page.getByRole('link', { name: 'Publiceren' }).click()
  await expect(page.getByRole('heading', { name: 'Er ontbreekt nog één ding' })).toBeVisible()
  await page.getByRole('link', { name: 'Beschrijf wat er te zien is, of zeg dat het versiering is.' }).click()
  const description = page.getByLabel('Wat is er te zien?')
  await expect(description).toBeFocused()
  await expect(description).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.type('Een cobot achter een tafel.')
  await page.keyboard.press('Home')
  await page.keyboard.type('Foto: ')
  await expect(description).toHaveValue('Foto: Een cobot achter een tafel.')
  await saved(page)

  await page.getByRole('link', { name: 'Publiceren' }).click()
  await expect(page.getByRole('heading', { name: 'Alles is er. Je kunt publiceren.' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Publiceer versie 1' }).click()
  await expect(page.getByRole('heading', { name: 'Versie 1 staat online' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /SCORM 1.2, versie/ }).click()
  expect(
    readFileSync(await (await download).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await page.getByRole('link', { name: 'Bekijk de module in het aanbod' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veilig starten met een cobot')
})

test('the preview shows the draft as a learner gets it, at the width of a phone', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Voorbeeld van een module')
  await editor(page).click()
  await page.keyboard.type('Dit leest een deelnemer.')
  await saved(page)
  await page.getByRole('link', { name: 'Voorbeeld' }).click()
  const shown = page.frameLocator('main iframe').frameLocator('iframe')
  await expect(shown.getByText('Dit leest een deelnemer.')).toBeVisible()
  await page.getByRole('button', { name: 'Tablet' }).click()
  await expect(page.getByRole('button', { name: 'Tablet' })).toHaveAttribute('aria-pressed', 'true')
})
