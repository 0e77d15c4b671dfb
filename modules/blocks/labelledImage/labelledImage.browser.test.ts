import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { drawing } from '~/tests/blocks/pictures'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/labelledImage.1.json'
import type { LabelledImageContent } from './labelledImage'

const content = goldens[0]!.content

const block = { id: 'block1', type: 'labelledImage', version: 1, content }
const picture = drawing('robotcel')

let browser: Browser
let errors: string[]
let leave: () => Promise<void>
beforeAll(async () => {
  ;({ browser, errors, leave } = await sharedBrowser())
})
afterAll(async () => {
  await leave()
  expect(errors).toEqual([])
})

test('on a phone a number leads to its text below; on a wide screen it opens beside it, also by keyboard', async () => {
  const played = await openInPackage(browser, [block], { media: { robotcel: picture.file }, files: [picture.made] })
  const { frame, page } = played
  const spot = (name: string) => frame.getByRole('button', { name })
  const text = frame.getByText('De mallen houden het huis')
  expect(await played.barriers()).toEqual([])
  await text.waitFor()
  await spot('2 Tafel').press('Enter')
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain('Hier monteert de robot.')
  await page.setViewportSize({ width: 820, height: 900 })
  await spot('2 Tafel').focus()
  await text.waitFor()
  expect(await played.barriers()).toEqual([])
  await page.keyboard.press('Escape')
  await text.waitFor({ state: 'hidden' })
  await page.keyboard.press('Enter')
  await text.waitFor()
  await page.keyboard.press('Tab')
  await frame.getByText('De trilbak legt de veren').waitFor()
  await text.waitFor({ state: 'hidden' })
  await spot('5 Noodstop').click()
  await frame.getByText('Eén druk en alles staat stil.').waitFor()
  await spot('5 Noodstop').click()
  await frame.getByText('Eén druk en alles staat stil.').waitFor({ state: 'hidden' })
  await page.emulateMedia({ media: 'print' })
  await text.waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author puts numbers in a picture from the library, moves them, and says what they are', async () => {
  const form = await openInForm(
    browser,
    { ...block, content: { mediaId: '', alt: '', caption: '', labels: [], labelsMade: 0 } },
    {
      files: { robotcel: picture.shown },
      chosen: { mediaId: 'robotcel', kind: 'image', file: picture.shown, alt: 'Cel' },
    },
  )
  const { page } = form
  const labels = async () => ((await form.content()) as LabelledImageContent).labels
  await page.getByText('Zet minstens één nummer in de afbeelding.').waitFor()
  await page.getByRole('button', { name: 'Kies of upload een afbeelding' }).press('Enter')
  expect(await form.content()).toMatchObject({ mediaId: 'robotcel', alt: 'Cel' })
  await page.getByRole('button', { name: 'Zet hier een nummer' }).click({ position: { x: 54, y: 129 } })
  await page.getByText('Schrijf op wat het is').waitFor()
  const near = async () => (await labels()).map(({ id, x, y }) => [id, Math.round(x / 10), Math.round(y / 10)])
  await expect.poll(near).toEqual([['a', 10, 20]])
  await page.getByRole('button', { name: 'Verschuif nummer 1' }).press('ArrowRight')
  await page.getByLabel('Van boven Nummer 1').fill('55')
  await page.getByLabel('Wat is het? Nummer 1').fill('Hek')
  await expect.poll(near).toEqual([['a', 11, 55]])
  expect(await form.barriers()).toEqual([])
  await form.close()
})
