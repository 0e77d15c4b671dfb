import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, signIn, test } from './leerbank'

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const status = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible()
const saved = (page: Page) => status(page, /^Opgeslagen \d\d\.\d\d uur$/)

async function makeModule(page: Page, title: string, ...lines: string[]) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await editor(page).click()
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
  await saved(page)
}

/** Closes a tab that cannot reach the server any more: what it still sends while it closes is nobody's. */
async function closeUnheard(page: Page) {
  await page.context().clearCookies()
  // What a closing tab still sends may come when the network is back; what is sent on the way to another page is over.
  page.once('dialog', (asked) => asked.accept())
  await page.goto('about:blank')
  await page.close({ runBeforeUnload: false })
}

/** Types at the end of a line of the page. */
async function writeAfter(page: Page, line: string, words: string) {
  await editor(page).getByText(line).click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

// One expression: a list of several would be read as a value with options.
test.use({ expectedErrors: [/status of (400|403|404|409|503|507) |net::ERR_|^SyntaxError/] })

test('two people at two places of one page keep both texts, without a question', async ({ as }) => {
  const first = await as('anouk')
  await makeModule(first, 'Samen aan één pagina', 'De cel staat stil.', 'Loop om de cel.')
  const second = await as('anouk')
  await second.goto(first.url())
  await writeAfter(second, 'De cel staat stil.', ' Kijk op het paneel.')
  await saved(second)
  await writeAfter(first, 'Loop om de cel.', ' Let op de slang.')
  await expect(editor(first)).toHaveText('De cel staat stil. Kijk op het paneel.Loop om de cel. Let op de slang.')
  await status(first, 'Je schreef ook in een ander venster op deze pagina.')
  await saved(first)
  await first.keyboard.type(' En op de kabel.')
  await saved(first)
  await first.reload()
  await expect(editor(first)).toHaveText(
    'De cel staat stil. Kijk op het paneel.Loop om de cel. Let op de slang. En op de kabel.',
  )
})

test('two people at one place see both texts on one screen, and choose for each place', async ({ as }) => {
  const first = await as('anouk')
  await makeModule(first, 'Op dezelfde plek', 'Wis de storing.', 'Start de cel.', 'Kijk rond.')
  const second = await as('anouk')
  await second.goto(first.url())
  await first.route('**/pages/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await writeAfter(first, 'Wis de storing.', ' Druk op reset.')
  await writeAfter(first, 'Start de cel.', ' Met de groene knop.')
  await writeAfter(second, 'Wis de storing.', ' Bel de monteur.')
  await writeAfter(second, 'Start de cel.', ' Met de sleutel.')
  await writeAfter(second, 'Kijk rond.', ' Ook achter je.')
  await saved(second)
  await first.unroute('**/pages/*')
  await first.getByRole('button', { name: 'Bekijk de verschillen en kies' }).click()
  const screen = first.getByRole('region', { name: 'Kies wat blijft' })
  await expect(screen.getByRole('group', { name: /^Plek \d van 2$/ })).toHaveCount(2)
  await expectNoBarriers(first)
  await screen.getByRole('button', { name: 'Overal het andere venster' }).click()
  await screen.getByRole('group', { name: 'Plek 2 van 2' }).getByLabel('Mijn tekst').check()
  await screen.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await saved(first)
  await first.reload()
  await expect(editor(first)).toHaveText(
    'Wis de storing. Bel de monteur.Start de cel. Met de groene knop.Kijk rond. Ook achter je.',
  )
})

test('a choice that one has not made is still asked for at any next visit, and nothing is saved over the other text', async ({
  as,
}) => {
  const first = await as('anouk')
  await makeModule(first, 'Kiezen komt later', 'Wis de storing.')
  const second = await as('anouk')
  await second.goto(first.url())
  await first.route('**/pages/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await writeAfter(first, 'Wis de storing.', ' Druk op reset.')
  await writeAfter(second, 'Wis de storing.', ' Bel de monteur.')
  await saved(second)
  await first.unroute('**/pages/*')
  const asked = first.getByRole('button', { name: 'Bekijk de verschillen en kies' })
  await expect(asked).toBeVisible()
  for (const _visit of ['next', 'next but one']) {
    await first.reload()
    await expect(asked).toBeVisible()
  }
  await asked.click()
  await first.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await saved(first)
  await first.reload()
  await expect(editor(first)).toHaveText('Wis de storing. Bel de monteur.Wis de storing. Druk op reset.')
})

test('a long page of signs that take more bytes than letters is saved', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Veel euro’s', 'Begin.')
  await page.keyboard.insertText('€'.repeat(25_000))
  await status(page, 'Nog niet opgeslagen')
  await saved(page)
})

test('without a network one is told at once, writes on, and it is saved when the network is back', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'In de trein geschreven', 'Begin.')
  await page.context().setOffline(true)
  await status(page, /^Geen internet\. Opgeslagen/)
  await page.keyboard.type(' In de tunnel.')
  await expect(page.getByText('Je hebt geen internet.')).toBeVisible()
  await expectNoBarriers(page)
  await page.context().setOffline(false)
  await saved(page)
  await page.reload()
  await expect(editor(page)).toHaveText('Begin. In de tunnel.')
})

test('text that was not sent is found again: on its page at the next visit, and from elsewhere', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Tabblad gesloten', 'Begin.')
  await page.getByLabel('Titel van de pagina').fill('De eerste')
  await saved(page)
  const address = page.url()
  const context = page.context()
  await context.setOffline(true)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Nog niet verstuurd.')
  await expect(page.getByText('Je hebt geen internet.')).toBeVisible()
  await closeUnheard(page)
  await context.setOffline(false)

  const next = await context.newPage()
  await signIn(next, 'anouk')
  await next.goto('/modules')
  const notice = next.getByRole('region', { name: 'Er staat nog niet-verzonden tekst van je in deze browser' })
  await expect(notice).toContainText('“De eerste” in Tabblad gesloten')
  await expectNoBarriers(next)
  await notice.getByRole('link', { name: 'Ga naar “De eerste”' }).click()
  await expect(editor(next)).toHaveText('Begin. Nog niet verstuurd.')
  await status(next, 'We vonden tekst van jou die nog niet was opgeslagen.')
  await saved(next)
  await next.goto('/modules')
  await expect(next.getByRole('link', { name: 'Tabblad gesloten' }).first()).toBeVisible()
  await expect(notice).toHaveCount(0)
  await next.goto(address)
  await expect(editor(next)).toHaveText('Begin. Nog niet verstuurd.')
})

test('unsent text that is not wanted is thrown away after a question; somebody else never sees it', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Op een gedeelde computer', 'Begin.')
  const context = page.context()
  await context.setOffline(true)
  await page.keyboard.type(' Geheim van Anouk.')
  await expect(page.getByText('Je hebt geen internet.')).toBeVisible()
  const address = page.url()
  await closeUnheard(page)
  await context.setOffline(false)

  const other = await context.newPage()
  await signIn(other, 'carla')
  await other.goto('/modules')
  await expect(other.getByRole('link', { name: 'Op een gedeelde computer' }).first()).toBeVisible()
  await other.goto(address)
  // Who reads along has no text field.
  await expect(other.locator('.page-text')).toHaveText('Begin.')
  await expect(other.getByText('niet-verzonden')).toHaveCount(0)

  await signIn(other, 'anouk')
  await other.goto('/modules')
  await other.getByRole('button', { name: /^Gooi de niet-verzonden tekst/ }).click()
  await expectNoBarriers(other)
  await other.getByRole('button', { name: 'Ja, gooi weg' }).click()
  await expect(other.getByText('niet-verzonden')).toHaveCount(0)
  await other.goto(address)
  await expect(editor(other)).toHaveText('Begin.')
})

test('whose session is over signs in again without leaving the page; nobody else’s text is saved as theirs', async ({
  as,
}) => {
  const page = await as('anouk')
  await makeModule(page, 'Lang blijven zitten', 'Begin.')
  await page.context().clearCookies()
  await page.keyboard.type(' En verder.')
  await status(page, 'Nog niet opgeslagen: je bent uitgelogd')
  await page.getByRole('button', { name: 'Log weer in' }).click()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Ga verder als Anouk Visser' }).click()
  await saved(page)
  await expect(editor(page)).toHaveText('Begin. En verder.')

  const other = await page.context().newPage()
  await signIn(other, 'carla')
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Nog van Anouk.')
  await status(page, 'Nog niet opgeslagen: iemand anders is ingelogd')
  await page.getByRole('button', { name: 'Log weer in' }).click()
  await page.getByRole('button', { name: 'Ga verder als Anouk Visser' }).click()
  await saved(page)
  await page.reload()
  await expect(editor(page)).toHaveText('Begin. En verder. Nog van Anouk.')
})

test('a full disk is told in one sentence, the text stays and goes later', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'De schijf is vol', 'Begin.')
  await page.route('**/pages/*', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 507, contentType: 'application/json', body: '{"refused":"full"}' })
      : route.continue(),
  )
  await page.keyboard.type(' Vol.')
  await expect(page.getByRole('alert').filter({ hasText: 'De schijf van Leerbank is vol.' })).toBeVisible()
  await expectNoBarriers(page)
  await page.unroute('**/pages/*')
  await saved(page)
})

test('who is in the module, and where, is shown to others; a page that they changed comes by itself', async ({
  as,
}) => {
  const anouk = await as('anouk')
  await makeModule(anouk, 'Samen kijken', 'De cel staat stil.', 'Loop om de cel.')
  await anouk.getByLabel('Titel van de pagina').fill('Eerste')
  await saved(anouk)
  const carla = await as('carla')
  await carla.goto(anouk.url())
  await writeAfter(anouk, 'Loop om de cel.', ' Kijk goed.')
  const people = carla.getByRole('list', { name: 'Ook in deze module' })
  await expect(people).toContainText('Anouk Visser schrijft op pagina 1', { timeout: 30_000 })
  await expect(carla.getByRole('navigation', { name: 'Pagina’s' })).toContainText('Anouk Visser is hier')
  await expect(carla.locator('[data-attended="AV"]')).toContainText('Loop om de cel.')
  await expect(carla.locator('.page-text')).toContainText('Kijk goed.', { timeout: 30_000 })
  await expectNoBarriers(carla)
  await expect(anouk.getByRole('list', { name: 'Ook in deze module' })).toContainText('kijkt op pagina 1')
  await anouk.close()
  await expect(people).toHaveCount(0, { timeout: 30_000 })
})

test('an editor that cannot be loaded says so, is never empty, and opens when one tries again', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Laden lukt niet', 'Begin.')
  await page.getByRole('button', { name: 'Pagina erbij' }).click()
  await expect(page.getByLabel('Titel van de pagina')).toBeFocused()
  const first = page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link').first()
  for (const fail of ['cut', 'garbage']) {
    await page.route('**/*.data*', (route) =>
      fail === 'cut' ? route.abort() : route.fulfill({ status: 200, body: '<html>', contentType: 'text/html' }),
    )
    await first.click()
    await expect(page.getByRole('heading', { name: 'De module kan nu niet worden geopend' })).toBeVisible()
    await expect(editor(page)).toHaveCount(0)
    await expectNoBarriers(page)
    await page.unroute('**/*.data*')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(editor(page)).toHaveText('Begin.')
    await page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link').nth(1).click()
    await expect(editor(page)).not.toHaveText('Begin.')
  }
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(page.url().split('?')[0]!)
  await expect(page.getByRole('link', { name: 'Probeer opnieuw' })).toBeVisible({ timeout: 20_000 })
  await expect(editor(page)).toHaveCount(0)
  await page.unroute('**/assets/*.js')
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click()
  await expect(editor(page)).toHaveText('Begin.')
})
