import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/number.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'number', version: 1, content: golden }
const plain = { ...block, id: 'block2', content: { ...golden, question: 'Hoe dik?', typeUnit: false } }

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

test('what a learner types is never read in a wrong way: it is asked again, then judged, and found again', async () => {
  const played = await openInPackage(browser, [block, plain])
  const { frame, page } = played
  const [field, second] = [frame.getByLabel('Je antwoord').first(), frame.getByLabel('Je antwoord').last()]
  const check = () => frame.getByRole('button', { name: 'Kijk na' }).first().press('Enter')
  expect(await played.barriers()).toEqual([])
  await field.focus()
  await page.keyboard.type('1.234,5')
  await check()
  await frame.getByText('Dit getal kun je op twee manieren lezen.').waitFor()
  await field.fill('24,5')
  await frame.getByText('Schrijf de eenheid achter je getal.').waitFor()
  await field.fill('24,5 MM')
  await check()
  await frame.getByText('Je las elk streepje als 0,1 mm.').waitFor()
  await frame.getByText('Te hoog').waitFor()
  await frame.getByRole('button', { name: 'Laat het goede antwoord zien' }).press('Enter')
  await frame.getByText('Goed is 24,2 mm tot en met 24,3 mm.').waitFor()
  await second.fill('24,25 cm')
  await second.press('Tab')
  await frame.getByText('Geef je antwoord in de eenheid die achter het vak staat.').waitFor()
  await second.fill('24,38')
  await check()
  await frame.getByText('Bijna: iets te hoog').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'numeric',
    'cmi.interactions.0.student_response': '24.5',
    'cmi.interactions.0.correct_responses.0.pattern': '24.25',
    'cmi.interactions.1.result': '0.50',
    'cmi.core.score.raw': '25',
  })
  const again = await played.comeBack()
  await again.getByText('Goed is 24,2 mm tot en met 24,3 mm.').waitFor()
  expect(await again.getByLabel('Je antwoord').first().inputValue()).toBe('24,5 MM')
  await again.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await again.getByLabel('Je antwoord').last().fill('24,25')
  await again.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await again.getByText('Vijf streepjes van 0,05 mm').waitFor()
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({ 'cmi.core.score.raw': '50' })
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author sees the tolerance as it is written, and what is missing beside its field', async () => {
  const form = await openInForm(
    browser,
    { ...block, content: { ...golden, nominal: '', mistakes: [] } },
    { width: 390 },
  )
  const { page } = form
  await page.getByText('Vul een getal in.').waitFor()
  expect(await form.barriers()).toEqual([])
  await page.getByLabel('Waarde', { exact: true }).fill('40')
  await page.getByLabel('Hoogstens erboven').fill('0,021')
  await page.getByLabel('Hoogstens eronder').fill('0')
  await page.getByText('Goed is 40 mm tot en met 40,021 mm.').waitFor()
  await page.getByLabel('Eenheid', { exact: true }).selectOption({ label: 'µm' })
  await page.getByRole('button', { name: 'Voeg een typische fout toe' }).press('Enter')
  await page.keyboard.type('40,01')
  await page.getByText('Dit getal is goed. Kies een getal buiten de tolerantie.').waitFor()
  await page.getByText('Schrijf op wat er misging, of haal deze fout weg.').waitFor()
  expect(await form.barriers()).toEqual([])
  expect(await form.content()).toMatchObject({ nominal: '40', unit: 'um', mistakes: [{ id: 'c', value: '40,01' }] })
  await form.close()
})
