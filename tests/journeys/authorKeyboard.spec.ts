import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const text = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Opgeslagen / })).toBeVisible()
const said = (page: Page, words: string | RegExp) =>
  expect(page.locator('.board').getByRole('status').filter({ hasText: words })).toHaveCount(1)

/** A new module by keyboard, with the cursor in its empty page. */
async function newPage(page: Page, title: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel').focus()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(text(page)).toBeVisible()
  await page.getByLabel('Titel van de pagina').focus()
  await page.keyboard.type('Begin')
  await page.keyboard.press('Tab')
  await expect(text(page)).toBeFocused()
}

test('a whole page is written by keyboard only', async ({ as }) => {
  const page = await as('anouk')
  const { keyboard } = page
  await newPage(page, 'Zonder muis geschreven')

  await keyboard.type('## Voor je begint')
  await expect(text(page).getByRole('heading', { level: 2 })).toHaveText('Voor je begint')
  await keyboard.press('Enter')
  await keyboard.type('Kijk **altijd** eerst rond.')
  await expect(text(page).locator('strong')).toHaveText('altijd')
  await keyboard.press('Enter')
  await keyboard.type('- Is het hek dicht?')
  await keyboard.press('Enter')
  await keyboard.type('Staat er niemand in de cel?')
  await expect(text(page).getByRole('listitem')).toHaveCount(2)
  await keyboard.press('Enter')
  await keyboard.press('Enter')

  await keyboard.type('/tab')
  await keyboard.press('Enter')
  await keyboard.type('Stap')
  await keyboard.press('Tab')
  await keyboard.type('Wie')
  await expect(text(page).getByRole('columnheader').first()).toHaveText('Stap')
  for (let row = 0; row < 3; row++) await keyboard.press('ArrowDown')
  await keyboard.type('> Vraag het aan je collega.')
  await expect(text(page).getByRole('complementary')).toContainText('Vraag het aan je collega.')
  await keyboard.press('Enter')
  await keyboard.press('Enter')

  await keyboard.type('/meerkeuze')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toBeFocused()
  await keyboard.type('Wat doe je eerst?')
  for (const [answer, feedback] of [
    ['Rondkijken', 'Ja, dan zie je of het veilig is.'],
    ['Starten', 'Nee, kijk eerst rond.'],
    ['Bellen', 'Nee, dat komt later.'],
  ]) {
    await tabTo(page, /^Antwoord \d$/)
    await keyboard.type(answer!)
    await tabTo(page, /^Uitleg/)
    await keyboard.type(feedback!)
  }
  await page.getByRole('radio', { name: 'Antwoord 1 is goed' }).focus()
  await keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Antwoord 1 is goed' })).toBeChecked()
  await keyboard.press('Escape')
  await expect(text(page)).toBeFocused()

  await keyboard.press('Alt+Shift+ArrowUp')
  await said(page, /^Vraag met één antwoord staat nu op plaats \d van \d\.$/)
  await keyboard.press('Alt+Enter')
  const menu = page.getByRole('menu', { name: 'Menu van dit blok: Vraag met één antwoord' })
  await expect(menu).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Escape')
  await expect(text(page)).toBeFocused()

  await keyboard.press('Escape')
  await said(page, 'Druk nu op Tab om uit de tekst te gaan.')
  await saved(page)
  await page.reload()
  await expect(text(page).getByRole('heading', { name: 'Voor je begint' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue('Wat doe je eerst?')
})

/** Presses Tab until the focus is in a field with this name. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLTextAreaElement ? (element.labels?.[0]?.innerText ?? '') : ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`Tab does not come to a field named ${name}`)
}

test('an image is put in and described by keyboard only, and publishing asks no more of it', async ({ as }) => {
  const page = await as('anouk')
  const { keyboard } = page
  const asked = page.getByRole('link', { name: /^Beschrijf wat er te zien is/ })
  await newPage(page, 'Beeld zonder muis')
  await keyboard.type('Zo ziet de noodstop eruit.')
  await keyboard.press('Enter')
  const chooser = page.waitForEvent('filechooser')
  await keyboard.type('/afbeelding')
  await keyboard.press('Enter')
  await (await chooser).setFiles({ name: 'noodstop.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) })
  const alt = page.getByRole('textbox', { name: 'Wat is er te zien?' })
  await expect(alt).toBeFocused()
  await expect(page.getByRole('complementary').filter({ has: asked })).toBeVisible()

  await saved(page)
  await pressLink(page, 'Publiceren')
  await asked.focus()
  await keyboard.press('Enter')
  await expect(alt).toBeFocused()
  await expect(alt).toHaveAccessibleDescription(/Beschrijf wat er te zien is/)
  await expectNoBarriers(page, 'an image')
  await keyboard.type('Een ronde rode knop op een geel vlak')
  await expect(asked).toHaveCount(0)
  await keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Dit is alleen versiering' })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.type('De noodstop van de cel')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Pas beschrijving aan' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(text(page)).toBeFocused()
  await expect(text(page).getByRole('img', { name: 'Een ronde rode knop op een geel vlak' })).toBeVisible()
  await expectNoBarriers(page, 'an image')
  await saved(page)
  await pressLink(page, 'Publiceren')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByText(/Beschrijf wat er te zien is|beschrijving is/)).toHaveCount(0)
})

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#fc0"/><circle cx="60" cy="40" r="30" fill="#b00"/></svg>'

async function pressLink(page: Page, name: string) {
  await page.getByRole('link', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/publication/)
}

test('the menu after a slash: words of two languages, Escape leaves what was typed, nothing found is said', async ({
  as,
}) => {
  const page = await as('anouk')
  const { keyboard } = page
  await newPage(page, 'Met een streep')
  const list = page.getByRole('listbox', { name: 'Zet iets op de pagina' })
  await keyboard.type('/')
  await expect(list).toBeVisible()
  await expectNoBarriers(page, 'slash menu')
  await keyboard.press('ArrowDown')
  const second = list.getByRole('option').nth(1)
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(text(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id'))!)
  await keyboard.type('safety')
  await expect(list.getByRole('option')).toHaveText(['Veiligheid'])
  for (let letter = 0; letter < 6; letter++) await keyboard.press('Backspace')
  await keyboard.type('zeppelin')
  await expect(page.getByText('Niets gevonden voor “zeppelin”.').first()).toBeVisible()
  await expectNoBarriers(page, 'slash menu with nothing')
  await keyboard.press('Escape')
  await expect(text(page)).toHaveText('/zeppelin')
  await keyboard.type('en')
  await expect(list).toHaveCount(0)
  await expect(text(page)).not.toHaveAttribute('aria-activedescendant')
  await keyboard.type(' en/of zo')
  await expect(text(page)).toHaveText('/zeppelinen en/of zo')
})

test('a menu with much in it ends within the window, and its last entry is reached', async ({ as }) => {
  const page = await as('anouk', { viewport: { width: 1280, height: 640 } })
  await newPage(page, 'Een lang menu')
  await page.getByRole('toolbar', { name: 'Opmaak en invoegen' }).getByRole('button', { name: 'Meer' }).press('Enter')
  const menu = page.getByRole('menu')
  const { y, height } = (await menu.boundingBox())!
  expect(y + height).toBeLessThanOrEqual(640)
  await page.keyboard.press('End')
  const last = menu.getByRole('menuitem').last()
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport({ ratio: 1 })
})

test('axe finds nothing in the states that appear while one writes', async ({ as }) => {
  const page = await as('anouk')
  const { keyboard } = page
  await newPage(page, 'Alles open')
  await keyboard.type('Een zin om te kiezen.')
  await keyboard.press('Shift+Home')
  const beside = page.getByRole('toolbar', { name: 'Opmaak van de gekozen tekst' })
  await expect(beside).toBeVisible()
  await expectNoBarriers(page, 'toolbar beside a selection')
  await keyboard.press('Alt+F10')
  await expect(beside.getByRole('button', { name: 'Vet' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(text(page).locator('strong')).toHaveText('Een zin om te kiezen.')
  await keyboard.press('Alt+F10')
  await keyboard.press('Alt+F10')
  await expect(page.getByRole('toolbar', { name: 'Opmaak en invoegen' }).getByRole('button').first()).toBeFocused()
  await keyboard.press('Alt+F10')
  await text(page).focus()
  await keyboard.press('Alt+Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoBarriers(page, 'menu of a block')
  await keyboard.press('Escape')
  await keyboard.press('Control+/')
  const panel = page.getByRole('dialog', { name: 'Sneltoetsen' })
  await expect(panel).toBeVisible()
  await expectNoBarriers(page, 'list of keys')
  await keyboard.press('Escape')
  await expect(text(page)).toBeFocused()
  await page.getByRole('button', { name: 'Lezen' }).press('Enter')
  await expect(text(page)).toHaveCount(0)
  await expectNoBarriers(page, 'reading')
})
