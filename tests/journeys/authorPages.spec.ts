import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './leerbank'

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const title = (page: Page) => page.getByLabel('Titel van de pagina')
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Opgeslagen \d\d\.\d\d uur$/ })).toBeVisible()
const outline = (page: Page) => page.getByRole('navigation', { name: 'Pagina’s' })
const stations = (page: Page) => outline(page).locator('ol > li')
const says = (page: Page, words: string) => expect(outline(page).getByRole('status')).toHaveText(words)

async function expectNoBarriers(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([])
}

async function makeModule(page: Page, name: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(editor(page)).toBeVisible()
}

/** A page with a title, two paragraphs, and between them a heading. */
async function write(page: Page, name: string) {
  await title(page).fill(name)
  await editor(page).click()
  await page.keyboard.type('Dit staat boven.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Aflezen')
  await page.getByRole('button', { name: 'Kop', exact: true }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Dit staat onder.')
  await saved(page)
}

test('pages are added, moved, renamed and removed by keyboard, and the last one stays', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Pagina’s op volgorde')
  await title(page).fill('Eerste')
  await saved(page)
  await page.getByRole('button', { name: 'Toets erbij' }).press('Enter')
  await expect(title(page)).toBeFocused()
  await title(page).fill('Laatste')
  await saved(page)
  await page.getByRole('button', { name: 'Zet hoger: Laatste' }).press('Enter')
  await expect(stations(page).first()).toContainText('Laatste')
  await says(page, 'Laatste staat nu op plek 1 van 2.')
  await expect(page.getByRole('button', { name: 'Zet hoger: Laatste' })).toBeFocused()

  await page.getByRole('link', { name: /Laatste/ }).press('F2')
  const name = page.getByLabel('Titel van pagina 1')
  await expect(name).toBeFocused()
  await name.fill('Toets voor het begin')
  await name.press('Enter')
  await expect(title(page)).toHaveValue('Toets voor het begin')
  await saved(page)
  await page.reload()
  await expect(stations(page).first()).toContainText('Toets voor het begin')

  await page.getByRole('button', { name: 'Haal weg', exact: true }).press('Enter')
  await expect(stations(page)).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Haal weg', exact: true })).toHaveAttribute('aria-disabled', 'true')
})

test('a page is duplicated, split at a heading and merged, each by its button', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Knippen en plakken')
  await write(page, 'Meten')
  await page.getByText('Meer met deze pagina').click()
  await page.getByRole('button', { name: 'Dupliceer' }).click()
  await expect(title(page)).toHaveValue('Meten (kopie)')
  await expect(editor(page)).toContainText('Dit staat onder.')
  await says(page, 'De kopie staat open: Meten (kopie).')

  await editor(page).getByRole('heading', { name: 'Aflezen' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(title(page)).toHaveValue('Aflezen')
  await expect(title(page)).toBeFocused()
  await expect(editor(page)).toHaveText('Dit staat onder.')
  await expect(stations(page)).toHaveCount(3)
  await expectNoBarriers(page)

  await page.getByRole('link', { name: /Meten \(kopie\)/ }).click()
  await expect(editor(page)).toHaveText('Dit staat boven.')
  await page.getByText('Meer met deze pagina').click()
  await page.getByRole('button', { name: 'Voeg samen met de volgende' }).click()
  await expect(editor(page)).toContainText('Dit staat onder.')
  await expect(editor(page).getByRole('heading', { name: 'Aflezen' })).toBeVisible()
  await expect(stations(page)).toHaveCount(2)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' En verder.')
  await saved(page)
})

test('a page that was taken away comes back, also after a reload', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Toch niet weg')
  await write(page, 'Meten')
  await page.getByRole('button', { name: 'Pagina erbij' }).click()
  await expect(title(page)).toBeFocused()
  await title(page).fill('Rekenen')
  await saved(page)
  await page.getByRole('button', { name: 'Haal weg', exact: true }).click()
  const back = page.getByRole('button', { name: 'Zet terug', exact: true })
  await expect(back.first()).toBeFocused()
  await expect(page.getByText('De pagina “Rekenen” is weggehaald.', { exact: false })).toBeVisible()
  await expectNoBarriers(page)
  await page.reload()
  await expect(page.getByText('De pagina “Rekenen” is weggehaald.', { exact: false })).toBeVisible()
  await back.first().click()
  await expect(title(page)).toHaveValue('Rekenen')
  await says(page, 'De pagina is terug en staat open: Rekenen.')

  await page.getByRole('button', { name: 'Haal weg', exact: true }).click()
  await page.getByRole('link', { name: /Meten/ }).click()
  await page.getByText('Weggehaald (1)').click()
  await expect(outline(page).getByText('Door Anouk Visser', { exact: false })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Zet terug: Rekenen' }).click()
  await expect(stations(page)).toHaveCount(2)
})

test.describe('on a page that somebody else is changing', () => {
  test.use({ expectedErrors: [/status of 409 .*\/pages\//] })

  test('nothing is done with a text that one has not seen, and the screen says so', async ({ as }) => {
    const first = await as('anouk')
    await makeModule(first, 'Met twee tegelijk')
    await write(first, 'Meten')
    const second = await as('anouk')
    await second.goto(first.url())
    await editor(second).click()
    await second.keyboard.press('Control+End')
    await second.keyboard.type(' Van een ander.')
    await saved(second)
    await first.getByText('Meer met deze pagina').click()
    await first.getByRole('button', { name: 'Dupliceer' }).click()
    await expect(first.getByRole('alert').filter({ hasText: 'heeft deze pagina net veranderd' })).toBeVisible()
    await expect(editor(first)).toContainText('Van een ander.')
    await expect(stations(first)).toHaveCount(1)
    await first.getByRole('button', { name: 'Dupliceer' }).click()
    await expect(title(first)).toHaveValue('Meten (kopie)')
  })
})

test('on a phone a page is split and duplicated too', async ({ as }) => {
  const page = await as('anouk', { viewport: { width: 390, height: 844 } })
  await makeModule(page, 'Onderweg')
  await write(page, 'Meten')
  await editor(page).getByRole('heading', { name: 'Aflezen' }).click()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Splits hier/ }).click()
  await expect(title(page)).toHaveValue('Aflezen')
  await page.getByRole('button', { name: 'Pagina’s', exact: true }).click()
  await page.getByText('Meer met deze pagina').click()
  await page.getByRole('button', { name: 'Dupliceer' }).click()
  await page.getByRole('button', { name: 'Pagina’s', exact: true }).click()
  await expect(stations(page)).toHaveCount(3)
  await expectNoBarriers(page)
})
