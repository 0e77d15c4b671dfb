import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { drawing } from '~/tests/blocks/pictures'
import { sharedBrowser } from '~/tests/browser'
import accordions from '../golden/accordion.1.json'
import stepsOfGolden from '../golden/steps.1.json'
import timelines from '../golden/timeline.1.json'

const accordion = accordions[0]!.content
const blocks = [
  { id: 'block1', type: 'accordion', version: 1, content: accordion },
  { id: 'block2', type: 'steps', version: 1, content: stepsOfGolden[0]!.content },
  { id: 'block3', type: 'timeline', version: 1, content: timelines[0]!.content },
]
const { file, made } = drawing('robotcel')
const media = { lamp: file, klem: file, cel: file }

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

test('parts open by keyboard, all of them are open on paper, and none needs a script of its own', async () => {
  const played = await openInPackage(browser, blocks, { width: 320, scheme: 'dark', media, files: [made] })
  const { frame, page } = played
  const text = frame.getByText('Vul de trilbak bij', { exact: false })
  expect(await text.isVisible()).toBe(false)
  await frame.getByText('De lamp is geel').press('Enter')
  await text.waitFor()
  expect(await played.barriers()).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await frame.getByText('Los de oorzaak op', { exact: false }).waitFor()
  await played.close()
})

test('a picture opens large by key, grows, moves, and gives the focus back', async () => {
  const played = await openInPackage(browser, blocks.slice(1), { media, files: [made], language: 'en' })
  const { frame } = played
  const link = frame.getByRole('link', { name: 'View large' }).first()
  await link.press('Enter')
  const large = frame.getByRole('dialog')
  await large.waitFor()
  // Over the whole screen it hides the page with its heading from axe, as from everybody.
  const barriers = (await played.barriers()).filter((one) => !/^(landmark-one-main|page-has-heading-one)/.test(one))
  expect(barriers).toEqual([])
  await large.getByRole('button', { name: 'Make larger' }).press('Enter')
  await large.press('+')
  await large.getByText('225%').waitFor()
  await large.press('ArrowLeft')
  const picture = large.getByRole('img')
  expect(await picture.getAttribute('style')).toContain('translate(80px, 0px) scale(2.25)')
  for (const key of ['-', '-', '-']) await large.press(key)
  await large.getByText('100%').waitFor()
  expect(await picture.getAttribute('style')).toContain('translate(0px, 0px) scale(1)')
  await large.press('Escape')
  await large.waitFor({ state: 'detached' })
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
  await played.close()
})

test('an author adds a part, moves it, and is told what is missing', async () => {
  const content = { ...accordion, parts: [{ ...accordion.parts[0]!, title: '' }] }
  const form = await openInForm(browser, { ...blocks[0]!, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Geef dit een titel, of haal het weg.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Titel').fill('Rood')
  await form.page.getByRole('button', { name: 'Voeg een onderdeel toe' }).press('Enter')
  await form.page.keyboard.type('Geel')
  await form.page.getByRole('button', { name: 'Zet Onderdeel 2 hoger' }).press('Enter')
  expect(await form.content()).toMatchObject({
    parts: [
      { id: 'd', title: 'Geel' },
      { id: 'a', title: 'Rood' },
    ],
    partsMade: 4,
  })
  await form.close()
})
