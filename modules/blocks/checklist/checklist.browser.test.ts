import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/checklist.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'checklist', version: 1, content: golden }

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

test('a learner ticks, takes the list along as text, and finds it again', async () => {
  const played = await openInPackage(browser, [block])
  const { frame, page } = played
  expect(await played.barriers()).toEqual([])
  await frame.getByRole('button', { name: 'Klaar' }).press('Enter')
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await frame.getByLabel(golden.before[0]!.text).press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await frame.getByLabel(golden.after[0]!.text).press('Space')
  await frame.getByText('3 van 7 klaar').waitFor()
  const again = await played.comeBack()
  await again.getByText('3 van 7 klaar').waitFor()
  await again.getByRole('button', { name: 'Klaar' }).press('Enter')
  await again.getByText('Klaar.', { exact: true }).waitFor()
  expect(await again.getByLabel(golden.before[1]!.text).isChecked()).toBe(true)
  expect(await again.getByLabel(golden.before[1]!.text).isDisabled()).toBe(true)
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'a,b,f',
    'cmi.interactions.0.result': 'neutral',
  })
  expect(await played.refused()).toEqual([])

  const copy = again.getByRole('button', { name: 'Kopieer als tekst' })
  await copy.press('Enter')
  await again.getByText('De tekst is gekopieerd.').waitFor()
  await again.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await copy.press('Enter')
  const text = again.getByLabel('Je lijst als tekst')
  expect(await text.inputValue()).toContain(
    `Vooraf\n[x] ${golden.before[0]!.text}\n[x] ${golden.before[1]!.text}\n[ ] `,
  )
  await expect.poll(() => again.evaluate(() => String(getSelection()))).toContain('Achteraf\n[x] De storing')
  expect(await played.barriers()).toEqual([])
  await played.close()
})

test('an author writes what to check, and is told what is missing', async () => {
  const content = { ...golden, title: '', before: [{ id: 'a', text: '' }], after: [] }
  const form = await openInForm(browser, { ...block, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Geef het een titel.').waitFor()
  await form.page.getByText('Schrijf deze regel op, of haal hem weg.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Titel').fill('De lijn starten')
  await form.page.getByRole('button', { name: 'Haal Vooraf, regel 1 weg' }).press('Enter')
  await form.page.getByRole('button', { name: 'Voeg een regel toe bij Achteraf' }).press('Enter')
  await form.page.keyboard.type('De vloer is leeg')
  expect(await form.content()).toMatchObject({
    title: 'De lijn starten',
    before: [],
    after: [{ id: 'i', text: 'De vloer is leeg' }],
    linesMade: 9,
  })
  await form.close()
})
