import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { drawing } from '~/tests/blocks/pictures'
import { launchBrowser } from '~/tests/browser'
import cards from '../golden/flipCards.1.json'
import galleries from '../golden/gallery.1.json'
import tabsOfGolden from '../golden/tabs.1.json'

const blocks = [
  { id: 'block1', type: 'tabs', version: 1, content: tabsOfGolden[0]!.content },
  { id: 'block2', type: 'flipCards', version: 1, content: cards[0]!.content },
  { id: 'block3', type: 'gallery', version: 1, content: galleries[0]!.content },
]
const pictures = drawing('robotcel')
const media = Object.fromEntries(
  ['paneel', 'grijper', 'vuller', 'oprit', 'mal'].map((mediaId) => [mediaId, pictures.file]),
)
const played = { media, files: [pictures.made] }

let browser: Browser
let errors: string[]
beforeAll(async () => {
  ;({ browser, errors } = await launchBrowser())
})
afterAll(async () => {
  await browser.close()
  expect(errors).toEqual([])
})

test('tabs, cards and pictures are gone through by keyboard, and all of them are on paper', async () => {
  const one = await openInPackage(browser, blocks, { ...played, width: 320, scheme: 'dark' })
  const { frame, page } = one
  await frame.getByRole('tab', { name: 'KUKA' }).press('ArrowRight')
  await frame.getByText('Je beweegt de robot met de joystick', { exact: false }).waitFor()
  const isOn = (name: string) => frame.getByRole('tab', { name, selected: true }).evaluate(isFocused)
  expect(await isOn('ABB')).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await isOn('KUKA')).toBe(true)
  await page.keyboard.press('End')
  expect(await isOn('Universal Robots')).toBe(true)

  const meaning = frame.getByText('één voor één aanbieden', { exact: false })
  expect(await meaning.isVisible()).toBe(false)
  await frame.getByRole('button', { name: 'Singuleren' }).press('Enter')
  await meaning.waitFor()
  await frame.getByRole('button', { name: 'Draai alle kaarten om' }).press('Enter')
  await frame.getByText('De hand van de robot', { exact: false }).waitFor()
  await frame.getByRole('button', { name: 'Draai alle kaarten terug' }).press('Enter')
  await meaning.waitFor({ state: 'hidden' })

  const next = frame.getByRole('button', { name: 'Volgende', exact: true })
  await next.press('Enter')
  await frame.getByText('2 van 3').waitFor()
  await next.press('Enter')
  await frame.getByText('3 van 3').waitFor()
  await next.press('Enter')
  expect(await next.evaluate(isFocused)).toBe(true)
  expect(await one.barriers()).toEqual([])

  await page.emulateMedia({ media: 'print' })
  await meaning.waitFor()
  await frame.getByText('Houd een dodemansknop achter', { exact: false }).waitFor()
  expect(await frame.getByText('2 van 3').isVisible()).toBe(false)
  await one.close()
})

test('without their scripts everything in them stands on the page, and a script that comes later is asked for again', async () => {
  // What fails here on purpose is told by the browser as an error.
  const { browser: apart } = await launchBrowser()
  const one = await openInPackage(apart, blocks, played)
  await one.page.route('**/parts/**', (route) => route.abort())
  await one.page.reload()
  const frame = one.page.frameLocator('iframe')
  await frame.locator('.bottom-bar').waitFor()
  for (const text of ['Je beweegt de robot met de joystick', 'één voor één aanbieden', 'Oriënteren: in de mal'])
    await frame.getByText(text, { exact: false }).waitFor()
  expect(await frame.getByRole('tab').count()).toBe(0)
  expect(await one.barriers()).toEqual([])
  await one.page.unroute('**/parts/**')
  await frame.getByRole('button', { name: 'Naar je resultaat' }).click()
  await frame.getByRole('button', { name: 'Vorige' }).filter({ visible: true }).last().click()
  await frame.getByRole('tab', { name: 'KUKA' }).waitFor()
  await one.close()
  await apart.close()
})

test('an author puts a picture in a gallery, and is told what is missing', async () => {
  const content = { parts: [], partsMade: 0 }
  const chosen = { mediaId: 'vuller', kind: 'image' as const, file: pictures.shown, alt: 'De vuller' }
  const form = await openInForm(browser, { ...blocks[2]!, content }, { width: 390, chosen })
  await form.page.getByText('Maak er minstens twee.').waitFor()
  await form.page.getByRole('button', { name: 'Voeg een afbeelding toe' }).press('Enter')
  await form.page.getByText('Kies een afbeelding.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByRole('button', { name: 'Kies of upload een afbeelding' }).press('Enter')
  await form.page.getByLabel('Bijschrift').fill('Sorteren')
  expect(await form.content()).toEqual({
    parts: [{ id: 'a', mediaId: 'vuller', alt: 'De vuller', caption: 'Sorteren' }],
    partsMade: 1,
  })
  await form.close()
})

function isFocused(one: Element) {
  return one === document.activeElement
}
