import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { drawing } from '~/tests/blocks/pictures'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/beforeAfter.1.json'

const content = goldens[0]!.content

const block = { id: 'block1', type: 'beforeAfter', version: 1, content }
const [before, after] = [drawing('met-braam'), drawing('zonder-braam')]

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

test('a learner moves the line with the keys and by dragging, and hears how much of each is shown', async () => {
  const media = { 'met-braam': before.file, 'zonder-braam': after.file }
  const played = await openInPackage(browser, [block], { media, files: [before.made, after.made], scheme: 'dark' })
  const { frame, page } = played
  const slider = frame.getByRole('slider', { name: 'Vergelijk de twee afbeeldingen' })
  const value = () => slider.getAttribute('aria-valuetext')
  expect(await value()).toBe('50 procent Met braam, 50 procent Ontbraamd')
  expect(await played.barriers()).toEqual([])
  await slider.press('ArrowRight')
  await expect.poll(value).toBe('51 procent Met braam, 49 procent Ontbraamd')
  await slider.press('Home')
  await expect.poll(value).toBe('0 procent Met braam, 100 procent Ontbraamd')
  const { x, y, width, height } = (await slider.boundingBox())!
  await page.mouse.move(x + 10, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.75, y + height / 2)
  await page.mouse.up()
  const share = async () => Number.parseInt((await value())!, 10)
  await expect.poll(share).toBeGreaterThan(70)
  const line = (await frame.locator('.compare-line').boundingBox())!
  expect(Math.abs(line.x - (x + width * 0.75))).toBeLessThan(6)
  await played.close()
})

test('an author chooses both pictures, is told when their shapes differ, and sees how it comes out', async () => {
  const other = drawing('robotcel').shown
  const files = { 'met-braam': before.shown, 'zonder-braam': after.shown, robotcel: other }
  const chosen = { mediaId: 'robotcel', kind: 'image' as const, file: other, alt: '' }
  const start = { ...content, after: { mediaId: '', alt: '', label: '' } }
  const form = await openInForm(browser, { ...block, content: start }, { files, chosen })
  const { page } = form
  await page.getByText('Kies een afbeelding.').waitFor()
  expect(await page.getByRole('slider').count()).toBe(0)
  await page.getByRole('button', { name: 'Kies of upload een afbeelding Rechts of na' }).press('Enter')
  await page.getByText('De afbeeldingen hebben een andere vorm.').waitFor()
  await page.getByLabel('Wat is er te zien? Rechts of na').fill('Een robotcel')
  await page.getByRole('slider').press('ArrowLeft')
  expect(await form.content()).toMatchObject({ after: { mediaId: 'robotcel', alt: 'Een robotcel' } })
  expect(await form.barriers()).toEqual([])
  await form.close()
})
