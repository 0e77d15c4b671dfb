import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const title = (page: Page) => page.getByLabel('Titel van de pagina')
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Opgeslagen \d\d\.\d\d uur$/ })).toBeVisible()
const finder = (page: Page) => page.getByRole('region', { name: 'Zoek en vervang' })
const words = (page: Page) => finder(page).getByLabel('Zoek in alle pagina’s')

/** A module of one page with a text. */
async function newModule(page: Page, name: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await title(page).fill('De motor')
  await editor(page).click()
  await page.keyboard.type('Zet de motor uit. Een motor die warm is, raak je niet aan.')
  await saved(page)
}

/** A module of two pages: a text with the word, and a question with it. */
async function writeModule(page: Page, name: string) {
  await newModule(page, name)
  await page.getByRole('button', { name: 'Pagina erbij' }).click()
  await expect(title(page)).toBeFocused()
  await title(page).fill('Vraag')
  await page.getByRole('button', { name: 'Vraag', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Vraag met één antwoord' }).click()
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toBeFocused()
  await page.keyboard.type('Wanneer raak je de motor aan?')
  await saved(page)
}

test('a word is found on all pages, gone to, replaced everywhere and put back', async ({ as }) => {
  const page = await as('anouk')
  await writeModule(page, 'Zoeken in een module')
  await page.keyboard.press('Control+h')
  await expect(words(page)).toBeFocused()
  await page.keyboard.type('MOTOR')
  await expect(finder(page).getByRole('status')).toHaveText('Gevonden: 4 plekken op 2 pagina’s.')
  await expectNoBarriers(page)

  await finder(page)
    .getByRole('link', { name: /Zet de motor uit/ })
    .first()
    .click()
  await expect(title(page)).toHaveValue('De motor')
  await expect(editor(page).locator('.marked')).toHaveText('motor')
  await finder(page)
    .getByRole('link', { name: /Wanneer raak je/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toBeFocused()

  await finder(page).getByLabel('Vervang door').fill('aandrijving')
  await finder(page).getByRole('button', { name: 'Vervang alle 4' }).click()
  await expect(finder(page).getByText('op 4 plekken, op 2 pagina’s', { exact: false })).toBeVisible()
  await expectNoBarriers(page)
  await finder(page).getByRole('button', { name: 'Ja, vervang' }).click()
  await expect(finder(page).getByRole('status')).toHaveText(/Vervangen: 4 plekken op 2 pagina’s/)
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue(
    'Wanneer raak je de aandrijving aan?',
  )

  await page.reload()
  await page.getByRole('button', { name: 'Zoek en vervang (Ctrl+H)' }).click()
  await finder(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(finder(page).getByRole('status')).toHaveText(/Teruggezet: 2 pagina’s/)
  await expect(page.getByRole('link', { name: /De motor/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(finder(page)).toBeHidden()
})

test('one place is replaced, with a look at capitals and whole words', async ({ as }) => {
  const page = await as('anouk')
  await writeModule(page, 'Precies zoeken')
  await editor(page).click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('De')
  await expect(words(page)).toHaveValue('De')
  const status = finder(page).getByRole('status')
  await expect(status).toHaveText('Gevonden: 3 plekken op 2 pagina’s.')
  await finder(page).getByLabel('Let op hoofdletters').check()
  await expect(status).toHaveText('Gevonden: 1 plek op 1 pagina.')
  await finder(page).getByLabel('Let op hoofdletters').uncheck()
  await words(page).fill('e')
  await finder(page).getByLabel('Alleen hele woorden').check()
  await expect(status).toHaveText('Niets gevonden.')
  await words(page).fill('motor')
  await finder(page).getByLabel('Vervang door').fill('pomp')
  await finder(page).getByRole('button', { name: 'Vervang plek 2 op De motor' }).click()
  await expect(status).toHaveText(/Vervangen: 1 plek op 1 pagina/)
  await page.getByRole('link', { name: /De motor \d/ }).click()
  await expect(editor(page)).toContainText('Zet de pomp uit. Een motor')
})

test('what is written while finding is found too, and can be replaced at once', async ({ as }) => {
  const page = await as('anouk')
  await writeModule(page, 'Schrijven en zoeken')
  await page.getByRole('button', { name: 'Zoek en vervang (Ctrl+H)' }).click()
  await words(page).fill('motor')
  await expect(finder(page).getByRole('status')).toHaveText('Gevonden: 4 plekken op 2 pagina’s.')
  await title(page).fill('Vraag over een motor')
  await expect(finder(page).getByRole('status')).toHaveText('Gevonden: 5 plekken op 2 pagina’s.')
  await finder(page).getByRole('button', { name: 'Vervang alle 5' }).click()
  await finder(page).getByRole('button', { name: 'Ja, vervang' }).click()
  await expect(title(page)).toHaveValue('Vraag over een')
})

test('on a phone finding is a view of its own, and a hit leads to the page', async ({ as }) => {
  const page = await as('anouk', { viewport: { width: 390, height: 844 } })
  await newModule(page, 'Zoeken onderweg')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await words(page).fill('warm')
  await expectNoBarriers(page)
  await finder(page)
    .getByRole('link', { name: /warm is/ })
    .click()
  await expect(editor(page).locator('.marked')).toHaveText('warm')
})
