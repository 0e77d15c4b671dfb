import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Opgeslagen \d\d\.\d\d uur$/ })).toBeVisible()

async function openModule(page: Page, title: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await editor(page).click()
}

/** Pastes as another program would: the same text in several forms. */
async function paste(page: Page, forms: Record<string, string>) {
  await editor(page).evaluate((element, given) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(given)) data.setData(type, text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, forms)
}

const wordItem = (text: string, mark: string, level: number) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

test('what is pasted from Word keeps its headings, lists, table and images, and nothing of its looks', async ({
  as,
}) => {
  const page = await as('anouk')
  await openModule(page, 'Geplakt uit Word')
  const pixel =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
<h2><span style='color:#2F5496'>De cel</span><o:p></o:p></h2><p class=MsoNormal>Kijk <b>altijd</b> rond.<o:p></o:p></p>
${wordItem('Deur dicht', '1.', 1)}${wordItem('ook de zijdeur', 'a.', 2)}${wordItem('Noodstop vrij', '2.', 1)}
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Stand</p></td><td><p>Snelheid</p></td></tr><tr><td>Hand</td><td>250</td></tr></table>
<p class=MsoNormal><img src="${pixel}"></p><p class=MsoNormal><img src="https://elsewhere.example/a.png">Klaar.</p><!--EndFragment--></body></html>`
  await paste(page, { 'text/html': html, 'text/plain': 'De cel' })
  const text = editor(page)
  await expect(text.getByRole('heading', { name: 'De cel' })).toBeVisible()
  await expect(text.locator('strong')).toHaveText('altijd')
  await expect(text.locator('ol > li > ol > li')).toHaveText('ook de zijdeur')
  await expect(text.locator('th')).toHaveText(['Stand', 'Snelheid'])
  await expect(text.locator('img')).toHaveCount(1)
  await expect(page.getByText('Eén afbeelding kwam niet mee')).toBeVisible()
  await expect(text).toContainText('Klaar.')
  expect(await text.innerHTML()).not.toMatch(/Mso|color:|[\uE0F0\uE0F1]|elsewhere/)
  await saved(page)
})

test('questions in lines are offered after a paste, shown first, and become questions', async ({ as }) => {
  const page = await as('anouk')
  await openModule(page, 'Vragen geplakt')
  await paste(page, {
    'text/plain': '? Wat doe je eerst?\n= Rondkijken :: Goed.\n- Starten\n\n? Zet op volgorde\n1. Deur\n2. Noodstop\n',
  })
  await page.getByRole('button', { name: 'Maak hier vragen van' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vragen in regels' })
  await expect(dialog.getByText('Regel 5: er zijn nog geen drie stappen.')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'Rondkijken' })).toBeVisible()
  await expectNoBarriers(page)
  await dialog.getByRole('button', { name: 'Ga naar regel 5' }).click()
  const field = dialog.getByLabel('Je vragen')
  await expect(field).toBeFocused()
  await field.fill(`${await field.inputValue()}\n3. Start`)
  await dialog.getByRole('button', { name: 'Zet 2 vragen op de pagina' }).click()
  await expect(dialog).toBeHidden()
  await expect(editor(page).getByRole('textbox', { name: 'Vraag', exact: true })).toHaveCount(2)
  await expect(editor(page).getByRole('textbox', { name: 'Stap 3', exact: true })).toHaveValue('Start')
  await expect(editor(page)).not.toContainText('? Wat doe je eerst?')
  await saved(page)
})

test('questions are typed in lines from the slash menu, by keyboard alone', async ({ as }) => {
  const page = await as('anouk')
  await openModule(page, 'Vragen getypt')
  await page.keyboard.type('/regels')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Vragen in regels' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.getByLabel('Je vragen').focus()
  await page.keyboard.type('? Wat is goed?\n= dit\n= dat\n- niets')
  await expect(page.getByRole('checkbox', { name: 'dat' })).toBeVisible()
  await page.getByRole('button', { name: 'Zet de vraag op de pagina' }).press('Enter')
  await expect(editor(page).getByRole('checkbox', { name: 'Antwoord 2 is goed' })).toBeChecked()
})

test('Markdown stays as it was pasted until its author wants headings and lists', async ({ as }) => {
  const page = await as('anouk')
  await openModule(page, 'Markdown geplakt')
  await paste(page, { 'text/plain': '# Grijpers\n\nEen **vinger** of:\n\n- zuignap\n- magneet\n' })
  await expect(editor(page)).toContainText('# Grijpers')
  await page.getByRole('button', { name: 'Maak er koppen en lijsten van' }).click()
  await expect(editor(page).getByRole('heading', { name: 'Grijpers' })).toBeVisible()
  await expect(editor(page).locator('ul > li')).toHaveText(['zuignap', 'magneet'])
  await expect(editor(page)).not.toContainText('#')
  const docs = { 'text/html': '<ul><li>een</li><li>twee</li></ul>', 'text/plain': '* een\n* twee' }
  await paste(page, docs)
  await expect(editor(page)).toContainText('twee')
  await expect(page.getByRole('button', { name: 'Maak er koppen en lijsten van' })).toHaveCount(0)
})
