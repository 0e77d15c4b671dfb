import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '~/bin/lock.js'
import { unzip } from '../unzip'
import { expect, test } from './leerbank'

const text = 'De tekst van deze pagina'
const picture = readFileSync(join(root, 'public/icon.svg'))

test('an author writes a module with everything in it and publishes it; an author of another hub downloads the package', async ({
  as,
}) => {
  test.setTimeout(180_000)
  const page = await as('anouk')
  await page.goto('/modules')
  await page.getByRole('link', { name: 'Maak een module' }).click()
  await page.getByLabel('Titel').fill('Veilig starten met een cobot')
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await page.waitForURL(/\/modules\/(?!new)\w+/)
  const moduleId = /modules\/(\w+)/.exec(page.url())![1]!

  await writeFirstPage(page)
  await addTest(page)

  await page.goto(`/modules/${moduleId}/publication`)
  await expect(page.getByRole('heading', { name: /^Er ontbre/ })).toBeVisible()
  await page.getByRole('button', { name: 'Publiceer versie 1' }).click()
  await expect(page.getByText('Er is nog niet gepubliceerd. Hieronder staat wat er ontbreekt.')).toBeVisible()

  await page.goto(`/modules/${moduleId}/settings`)
  await page.getByLabel('Korte tekst voor het aanbod').fill('Zo zet je een cobot veilig aan het werk.')
  await page.getByLabel('Doel 1').fill('Een cobot veilig starten')
  await page.getByLabel('Leertijd in minuten').fill('10')
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click()
  await expect(page.getByText('De gegevens zijn opgeslagen.')).toBeVisible()

  await page.goto(`/modules/${moduleId}/preview`)
  const preview = page.frameLocator('main iframe').frameLocator('iframe')
  await expect(preview.getByText('Kijk eerst of er niemand in de cel staat.')).toBeVisible()

  await page.goto(`/modules/${moduleId}/publication`)
  await page.getByRole('button', { name: 'Publiceer versie 1' }).click()
  await expect(page.getByRole('heading', { name: 'Versie 1 staat online' })).toBeVisible()

  const other = await as('bram')
  await other.goto('/catalogue?q=cobot+starten')
  await expect(other.getByRole('link', { name: 'Veilig starten met een cobot' })).toBeVisible()
  await other.goto('/modules')
  await other
    .locator('summary', { hasText: 'Kies een vorm' })
    .and(other.getByLabel(/Veilig starten met een cobot/))
    .click()
  const download = other.waitForEvent('download')
  await other.getByRole('link', { name: 'Download Veilig starten met een cobot als SCORM 1.2, versie 1' }).click()
  const files = await unzip(readFileSync(await (await download).path()))
  const paths = files.map((file) => file.path)
  expect(paths).toContain('imsmanifest.xml')
  const html = files.find(({ path }) => path === 'index.html')!.bytes.toString()
  for (const part of ['<h2', '<ul', '<table', 'Het merkteken van Leerbank', 'Veiligheid']) expect(html).toContain(part)
  await other.goto(`/modules/${moduleId}`)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
})

async function writeFirstPage(page: Page) {
  await page.getByLabel('Titel van de pagina').fill('Voor je begint')
  const editor = page.getByRole('textbox', { name: text })
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true })
  await editor.click()
  await tool('Kop').click()
  await page.keyboard.type('Kijk om je heen')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Kijk eerst of er niemand in de cel staat.')
  await page.keyboard.press('Enter')
  await tool('Lijst').click()
  await page.keyboard.type('Is het scherm dicht?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ligt er niets los?')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await tool('Kader').click()
  await page.getByRole('menuitem', { name: 'Veiligheid' }).click()
  await expect(editor).toBeFocused()
  await page.keyboard.type('Druk bij gevaar op de rode knop.')
  await page.getByRole('button', { name: 'Schrijf hier verder' }).click()
  await expect(editor).toBeFocused()
  await tool('Tabel').click()
  await expect(editor.getByRole('table')).toBeVisible()
  await expect(editor).toBeFocused()
  await page.keyboard.type('Lampje')
  await page.getByRole('button', { name: 'Schrijf hier verder' }).click()
  await expect(editor).toBeFocused()
  const chosen = page.waitForEvent('filechooser')
  await tool('Afbeelding').click()
  await (await chosen).setFiles({ name: 'merk.svg', mimeType: 'image/svg+xml', buffer: picture })
  await page.getByLabel('Wat is er te zien?').fill('Het merkteken van Leerbank')
  await expect(page.getByText(/^Opgeslagen \d/).first()).toBeVisible()
}

async function addTest(page: Page) {
  await page.getByRole('button', { name: 'Toets erbij' }).click()
  await expect(page.getByLabel('Titel van de pagina')).toHaveValue('')
  await page.getByLabel('Titel van de pagina').fill('Wat weet je nu?')
  await page.getByRole('textbox', { name: text }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Vraag', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Vraag met één antwoord' }).click()
  const question = page.locator('[data-node]').filter({ has: page.getByLabel('Antwoord 1 is goed') })
  await question.getByLabel('Vraag', { exact: true }).fill('Wat doe je bij gevaar?')
  for (const [place, answer] of ['Op de rode knop drukken', 'Wachten', 'Hard roepen'].entries()) {
    await question.getByRole('textbox', { name: `Antwoord ${place + 1}`, exact: true }).fill(answer)
    await question
      .getByRole('textbox', { name: new RegExp(`^Uitleg.*antwoord ${place + 1}$`, 'i') })
      .fill('De rode knop stopt alles.')
  }
  await question.getByLabel('Antwoord 1 is goed').check()
  await expect(page.getByText(/^Opgeslagen \d/).first()).toBeVisible()
}
