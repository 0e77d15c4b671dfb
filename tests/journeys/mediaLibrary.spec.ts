import type { Locator, Page } from '@playwright/test'
import { film, tone } from '~/modules/authoring/library/testFiles.server'
import { expect, expectNoBarriers, test } from './leerbank'

const captions = 'WEBVTT\n\n00:00.000 --> 00:00.400\nKijk eerst rond.\n'
const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/ })).toBeVisible()

async function makeModule(page: Page, title: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(editor(page)).toBeVisible()
}

async function chooseFile(page: Page, button: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles(file)
}

test('a film is uploaded while writing, gets captions, and plays in the player of the preview', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Rondkijken met een film')
  await page.getByLabel('Titel van de pagina').fill('Kijk eerst')
  await editor(page).click()
  await page.keyboard.type('Kijk naar de film en let op de handen.')
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Mediatheek/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Mediatheek' })
  await expect(dialog.getByRole('button', { name: /ventiel\.svg/ })).toBeVisible()
  await expectNoBarriers(page)
  await chooseFile(page, 'Zet er een bestand in', {
    name: 'rond.webm',
    mimeType: 'video/webm',
    buffer: film('film.webm'),
  })
  await expect(dialog).toBeHidden()
  const title = page.getByLabel('Titel', { exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('Zo kijk je een cel na')
  await page.getByRole('button', { name: 'Voeg ondertiteling toe: Nederlands' }).click()
  await expect(page.getByRole('dialog', { name: 'Kies ondertiteling' })).toBeVisible()
  await chooseFile(page, 'Zet er een bestand in', {
    name: 'rond.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from(captions),
  })
  await expect(page.getByRole('button', { name: 'Haal de ondertiteling weg: Nederlands' })).toBeVisible()
  await saved(page)
  await expectNoBarriers(page)

  await page.getByRole('link', { name: 'Voorbeeld' }).click()
  const shown = page.frameLocator('main iframe').frameLocator('iframe')
  const played = await shown.locator('video').evaluate(async (video: HTMLVideoElement) => {
    video.muted = true
    const ended = new Promise((resolve) => video.addEventListener('ended', resolve))
    await video.play()
    await ended
    return { seconds: video.currentTime, cues: video.textTracks[0]?.cues?.length }
  })
  expect(played.seconds).toBeGreaterThan(0.2)
  expect(played.cues).toBe(1)

  await page.goto('/organisations/mira/media?kind=video')
  await page.getByRole('link', { name: /rond\.webm/ }).click()
  await expect(page.getByRole('link', { name: /Kijk eerst – Rondkijken met een film/ })).toBeVisible()
  await expect(page.getByText('Haal weg')).toBeHidden()
})

test('a film of YouTube is put in by its link, by keyboard, and its captions are asked for where that is answered', async ({
  as,
}) => {
  const page = await as('anouk')
  const { keyboard } = page
  await makeModule(page, 'Een film van elders')
  await editor(page).focus()
  await keyboard.type('/video')
  await keyboard.press('Enter')
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused()
  await keyboard.type('Rondleiding bij een hub')
  const link = page.getByLabel('Of plak een link van YouTube of Vimeo')
  await tabTo(page, link)
  await keyboard.type('https://voorbeeld.nl/film')
  await keyboard.press('Enter')
  await expect(link).toHaveAccessibleDescription(/^Dit is geen link van een video bij YouTube of Vimeo\./)
  await keyboard.press('Control+a')
  await keyboard.type('youtu.be/aBc-_123xyZ')
  await keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Een video bij YouTube' })).toBeVisible()
  await saved(page)
  await expectNoBarriers(page)

  const asked = page.getByRole('link', { name: /^Kijk of de video ondertiteling heeft/ })
  const there = page.getByRole('checkbox', { name: /de video heeft daar goede ondertiteling/ })
  await asked.press('Enter')
  await expect(there).toBeFocused()
  await page.getByRole('link', { name: 'Publiceren' }).click()
  await expect(page).toHaveURL(/\/publication$/)
  await asked.press('Enter')
  await expect(there).toBeFocused()
  await expect(there).toHaveAccessibleDescription(/^Kijk of de video ondertiteling heeft/)
  await expectNoBarriers(page)
  const needed = page.getByRole('complementary').getByText(/^Kijk of de video ondertiteling heeft/)
  await expect(needed).toHaveCount(1)
  await keyboard.press('Space')
  await expect(needed).toHaveCount(0)
})

test('words in a drawing that are hard to read are named while one writes, and in the library', async ({ as }) => {
  const page = await as('anouk')
  await makeModule(page, 'Een bleke tekening')
  await editor(page).focus()
  await page.keyboard.type('/mediatheek')
  await page.keyboard.press('Enter')
  const words = '<text x="9" y="50" fill="#bbb">noodstop</text><text x="9" y="80">start</text>'
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90">${words}</svg>`
  await chooseFile(page, 'Zet er een bestand in', {
    name: 'bleek.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(drawing),
  })
  await page.getByLabel('Wat is er te zien?').fill('Een noodstop en een startknop')
  await page.getByRole('button', { name: 'Klaar' }).click()
  await saved(page)
  await page.getByText(/^Dit kan beter \(/).click()
  await page.getByRole('link', { name: /slecht te lezen: “noodstop”\./ }).press('Enter')
  await expect(page.getByRole('button', { name: 'Pas beschrijving aan' })).toBeFocused()

  await page.goto('/organisations/mira/media?text=bleek')
  await page.getByRole('link', { name: /bleek\.svg/ }).click()
  await expect(page.getByText(/slecht te lezen: “noodstop”\./)).toBeVisible()
  await expectNoBarriers(page)
})

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, place: Locator) {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (await place.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not come there')
}

test('what a colleague writes in a block stays while one chooses a film for it', async ({ as }) => {
  const first = await as('anouk')
  await makeModule(first, 'Samen aan een film')
  await editor(first).click()
  await first.keyboard.type('/video')
  await first.keyboard.press('Enter')
  await saved(first)
  const second = await as('anouk')
  await second.goto(first.url())
  await first.getByRole('button', { name: 'Kies of upload een video' }).click()
  const dialog = first.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await second.getByLabel('Titel', { exact: true }).fill('Zo kijk je een cel na')
  const title = first.getByLabel('Titel', { exact: true })
  await expect(title).toHaveValue('Zo kijk je een cel na', { timeout: 30_000 })
  await chooseFile(first, 'Zet er een bestand in', {
    name: 'samen.webm',
    mimeType: 'video/webm',
    buffer: film('film.webm'),
  })
  await expect(first.getByText('samen.webm')).toBeVisible()
  await expect(title).toHaveValue('Zo kijk je een cel na')
})

test('a file that is not used is renamed and removed', async ({ as }) => {
  const page = await as('anouk')
  await page.goto('/modules')
  await page.getByRole('link', { name: /^Mediatheek( van MIRA)?$/ }).click()
  await chooseFile(page, 'Zet er een bestand in', { name: 'piep.wav', mimeType: 'audio/wav', buffer: tone(1) })
  await expect(page.getByText('piep.wav staat erin.')).toBeVisible()
  await page.getByRole('link', { name: /piep\.wav/ }).click()
  await page.getByLabel('Naam', { exact: true }).fill('Lager dat piept.wav')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('heading', { name: 'Lager dat piept.wav' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByText('Haal weg').click()
  await page.getByRole('button', { name: 'Ja, haal het weg' }).click()
  await expect(page.getByText('Het bestand is weg uit de mediatheek.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Lager dat piept/ })).toHaveCount(0)
})

test.describe('what is not right', () => {
  test.use({ expectedErrors: [/status of 400 .*\/media\/uploads/] })

  test('is refused with one sentence', async ({ as }) => {
    const page = await as('anouk')
    await page.goto('/organisations/mira/media')
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    await chooseFile(page, 'Zet er een bestand in', { name: 'plaatje.png', mimeType: 'image/png', buffer: html })
    await expect(page.getByText('Dit soort bestand kan hier niet in.', { exact: false })).toBeVisible()
  })
})
