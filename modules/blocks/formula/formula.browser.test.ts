import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { learnerRuntime } from '~/modules/packages/learnerRuntime.server'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/formula.1.json'

const [content, other] = goldens.map((golden) => golden.content)
const block = { id: 'block1', type: 'formula', version: 1, content }

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

test('a package shows formulas without a script for them, also on a narrow screen', async () => {
  const blocks = [block, { ...block, id: 'block2', content: other }]
  const played = await openInPackage(browser, blocks, { width: 320, scheme: 'dark' })
  const { frame } = played
  await frame.getByRole('img', { name: 'De snijsnelheid is pi keer de diameter' }).waitFor()
  const fraction = (await frame.locator('[data-block=block1] mfrac').boundingBox())!
  const number = (await frame.locator('[data-block=block1] mfrac > mn').boundingBox())!
  expect(number.y, 'the thousand stands below the line').toBeGreaterThan(fraction.y + fraction.height / 3)
  await frame.getByText('theoretische ruwheid').waitFor()
  expect(await played.barriers()).toEqual([])
  expect(await played.refused()).toEqual([])
  await played.close()
  const script = (types: string[]) =>
    learnerRuntime(types, 'nl').map(({ path, bytes }) => path.endsWith('.js') && String(bytes))
  expect(script(['formula'])).toEqual(script([]))
})

test('an author types a formula and sees it drawn, mends what is missing, and says what a letter means', async () => {
  const empty = { formula: '', spoken: '', terms: [], termsMade: 0 }
  const form = await openInForm(browser, { ...block, content: empty }, { width: 390 })
  const { page } = form
  await page.getByText('Typ een formule.').waitFor()
  expect(await form.barriers()).toEqual([])
  await page.getByLabel('Formule', { exact: true }).focus()
  await page.keyboard.type('n = (1000 * v_c')
  await page.getByText('Er staat een haakje te veel of te weinig.').waitFor()
  await page.keyboard.type(') / (pi * d)')
  await page.locator('math mfrac').first().waitFor()
  await page.getByText('haakje').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Voeg een letter toe' }).press('Enter')
  await page.keyboard.type('n')
  await page.keyboard.press('Tab')
  await page.keyboard.type('toerental')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1/min')
  expect(await form.content()).toEqual({
    formula: 'n = (1000 * v_c) / (pi * d)',
    spoken: '',
    terms: [{ id: 'a', symbol: 'n', meaning: 'toerental', unit: '1/min' }],
    termsMade: 1,
  })
  expect(await form.barriers()).toEqual([])
  await form.close()
})
