import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const hard = [
  'Teneinde storingen te voorkomen, dient voorafgaand aan iedere serie een controle te worden verricht.',
  'De monteur heeft de grijper van de nieuwe robot in de cel achter het hek ingesteld.',
  'De viscositeit van de olie verandert.',
]

test('an author sees how hard a page reads, and is taken to the words', async ({ as }) => {
  const page = await as('anouk')
  const { text, meter } = await writeHardPage(page)
  await expect(meter.getByText('Leest als B2')).toBeVisible()
  await expect(meter.getByRole('img')).toHaveAccessibleName(/staat deze pagina bij B2/)

  await meter.getByText(/^Dit kan makkelijker/).click()
  const sentences = meter.locator('.hard-sentences > li')
  await expect(sentences.first().getByRole('link').first()).toContainText(hard[0]!)
  await sentences.nth(1).getByRole('link').first().click()
  await expect(text.locator('.marked')).toHaveText(hard[1]!)
  await expect(text).toBeFocused()
  await expect(page.locator('.board').getByRole('status').filter({ hasText: 'Gemarkeerd: De monteur' })).toHaveCount(1)

  await meter.getByRole('link', { name: /“viscositeit” kent niet iedereen/ }).click()
  await expect(text.locator('.marked')).toHaveText('viscositeit')
  await expect(text).toBeFocused()
  await page.keyboard.type('X')
  await expect(text).toContainText('De Xviscositeit van')
  await expect(text.locator('.marked')).toHaveCount(0)
})

test('a plain word takes the place of an official one with one press, and undo brings it back', async ({ as }) => {
  const page = await as('anouk')
  const { text, meter } = await writeHardPage(page)
  await meter.getByText(/^Dit kan makkelijker/).click()
  await meter.getByRole('button', { name: 'Vervang door “om”' }).click()
  await expect(text).toContainText('Om storingen te voorkomen')
  await expect(text.locator('.marked')).toHaveText('Om')
  await expect(meter.getByRole('button', { name: 'Vervang door “om”' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('Teneinde storingen te voorkomen')
})

test('the target is a setting of the module, and the meter and the checklist go by it', async ({ as }) => {
  const page = await as('anouk')
  const { meter } = await writeHardPage(page)
  await expect(meter).toContainText('Je schrijft voor B1')
  await meter.getByRole('link', { name: 'Kies een ander niveau' }).click()
  await page.getByRole('combobox', { name: 'Leesniveau' }).selectOption('A2')
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click()
  await page.getByRole('link', { name: 'Schrijven' }).click()
  await expect(meter).toContainText('A2')
})

test('words in a question are found in its own field', async ({ as }) => {
  const page = await as('anouk')
  const { meter } = await openNewPage(page)
  await page.getByRole('button', { name: 'Vraag', exact: true }).click()
  await page.getByRole('menuitem').first().click()
  const question = page.getByLabel('Vraag', { exact: true })
  await question.fill('Wat doe je indien de lamp brandt?')
  await meter.getByText(/^Dit kan makkelijker/).click()
  await meter.getByRole('link', { name: /“indien”/ }).click()
  await expect(question).toBeFocused()
  const chosen = () =>
    question.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd),
    )
  await expect.poll(chosen).toBe('indien')
})

test('on a phone the meter is a screen of its own, and a press on a sentence goes to the page', async ({ as }) => {
  const page = await as('anouk', { viewport: { width: 390, height: 844 }, hasTouch: true })
  const { text, meter } = await writeHardPage(page)
  await page.getByRole('button', { name: /^Controle/ }).tap()
  await meter.getByText(/^Dit kan makkelijker/).tap()
  const sentences = meter.locator('.hard-sentence')
  await expect(sentences.nth(1)).toBeVisible()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBe(0)
  await sentences.nth(1).tap()
  await expect(text.locator('.marked')).toBeInViewport()
})

test('axe finds nothing in the open meter, in both schemes', async ({ as }) => {
  const page = await as('anouk')
  const { meter } = await writeHardPage(page)
  await meter.getByText(/^Dit kan makkelijker/).click()
  await page.getByText('Per pagina').click()
  await meter.locator('.hard-sentence').first().click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoBarriers(page, colorScheme)
  }
})

/** A new page in a draft, with the parts of the screen that these journeys look at. */
async function openNewPage(page: Page) {
  await page.goto('/modules')
  await page.getByRole('link', { name: 'Samenwerken met een cobot' }).click()
  const isPhone = page.viewportSize()!.width < 768
  // A touch screen begins with reading.
  if (isPhone) await page.getByRole('button', { name: 'Schrijven' }).tap()
  const text = page.getByRole('textbox', { name: 'De tekst van deze pagina' })
  await expect(text).toBeVisible()
  if (isPhone) await page.getByRole('button', { name: 'Pagina’s' }).tap()
  await page.getByRole('button', { name: 'Pagina erbij' }).click()
  if (isPhone) await page.getByRole('button', { name: 'Pagina', exact: true }).tap()
  await expect(text).toHaveText('')
  return { text, meter: page.locator('.meter') }
}

async function writeHardPage(page: Page) {
  const parts = await openNewPage(page)
  await parts.text.click()
  for (const sentence of hard) {
    await page.keyboard.insertText(sentence)
    await page.keyboard.press('Enter')
  }
  return parts
}
