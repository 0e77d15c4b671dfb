import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/chooseInText.1.json'

const content = goldens[0]!.content

const block = { id: 'block1', type: 'chooseInText', version: 1, content }

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

test('a learner presses words by keyboard, sees which are right, mends it, and finds it again', async () => {
  const played = await openInPackage(browser, [block], { width: 320, scheme: 'dark' })
  const { frame, page } = played
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  const mark = (words: string) => frame.locator('.piece', { hasText: words }).waitFor()
  const isPressed = (name: string) => frame.getByRole('button', { name, pressed: true }).waitFor()
  expect(await played.barriers()).toEqual([])
  await frame.getByRole('button', { name: 'zet je de robot stil' }).focus()
  await page.keyboard.press('Space')
  await isPressed('zet je de robot stil')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await isPressed('laat de deur dicht vallen')
  await press('Kijk na')
  await mark('zet je de robot stil (Goed)')
  await mark('laat de deur dicht vallen (Niet goed)')
  expect(await played.barriers()).toEqual([])
  expect(await frame.locator('.missed').count()).toBe(0)
  await press('Probeer het nog eens')
  await isPressed('zet je de robot stil')
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('zet je de robot stil')
  await press('laat de deur dicht vallen')
  await press('Kijk na')
  await frame.getByText('Er is nog een ander antwoord goed.').waitFor()
  await press('Laat het goede antwoord zien')
  await mark('hang je je eigen slot (Ook goed)')
  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'a',
    'cmi.interactions.0.correct_responses.0.pattern': 'a,b,f,e',
    'cmi.interactions.0.result': '0.25',
  })
  const again = await played.comeBack()
  await again.locator('.piece', { hasText: 'hang je je eigen slot (Ook goed)' }).waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author makes words a choice with the buttons, and turns right and wrong in the preview', async () => {
  const start = { ...content, text: 'De grijper en de tafel', pieces: [], piecesMade: 0 }
  const form = await openInForm(browser, { ...block, content: start })
  const { page } = form
  const text = page.getByLabel('Tekst om in te kiezen')
  await page.getByText('Zet haken om minstens twee stukken').waitFor()
  expect(await form.barriers()).toEqual([])
  const choose = async (words: string, button: string) => {
    await text.evaluate((area: HTMLTextAreaElement, word) => {
      area.focus()
      area.setSelectionRange(area.value.indexOf(word) + 2, area.value.indexOf(word) + 2)
    }, words)
    await page.getByRole('button', { name: button, exact: true }).press('Enter')
  }
  await choose('grijper', 'Maak kiesbaar')
  await choose('tafel', 'Maak kiesbaar')
  await page.getByText('Geef aan wat goed is.').waitFor()
  await page.getByRole('button', { name: 'grijper', pressed: false }).press('Enter')
  await page.getByRole('button', { name: 'grijper', pressed: true }).waitFor()
  expect(await form.content()).toMatchObject({
    text: 'De [*grijper] en de [tafel]',
    pieces: [
      { id: 'a', inside: '*grijper' },
      { id: 'b', inside: 'tafel' },
    ],
  })
  expect(await form.barriers()).toEqual([])
  await form.close()
})
