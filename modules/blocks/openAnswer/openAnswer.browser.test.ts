import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/openAnswer.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'openAnswer', version: 1, content: golden }

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

test('a learner writes, compares with a good answer, says what is in theirs, and finds it again', async () => {
  const played = await openInPackage(browser, [block])
  const { frame, page } = played
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  const field = frame.getByLabel('Je antwoord')
  expect(await played.barriers()).toEqual([])
  await field.focus()
  await page.keyboard.type('Cel 3 stond stil.')
  await press('Kijk na')
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await frame.getByText('Schrijf minstens 50 tekens. Je hebt er 17.').waitFor()
  expect(await frame.getByText(golden.model).count()).toBe(0)
  await field.fill('Cel 3 stond stil om tien over twee. Ik verving de zuignap.')
  await press('Kijk na')
  await frame.getByText(golden.model).waitFor()
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain('De luchtdruk was goed')
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.readOnly)).toBe(true)
  await frame.getByLabel('Ik noem de machine en de tijd').press('Space')
  const again = await played.comeBack()
  await again.getByLabel('Ik schrijf op wat ik al heb gedaan').press('Space')
  await again.getByRole('button', { name: 'Klaar' }).press('Enter')
  await again.getByText('Deels goed.').waitFor()
  expect(await again.getByText('Staat erin').count()).toBe(2)
  expect(await again.getByRole('button', { name: 'Laat het goede antwoord zien' }).count()).toBe(0)
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'fill-in',
    'cmi.interactions.0.student_response': 'Cel 3 stond stil om tien over twee. Ik verving de zuignap.',
    'cmi.interactions.0.result': '0.50',
    'cmi.core.score.raw': '50',
  })
  await again.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await again.getByLabel('Je antwoord').press('End')
  await page.keyboard.type(' Let op de andere.')
  await again.getByLabel('Ik schrijf op waar').press('Space')
  await again.getByRole('button', { name: 'Klaar' }).press('Enter')
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({ 'cmi.core.score.raw': '75' })
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author writes a good answer and what to look at', async () => {
  const content = { ...golden, model: '', criteria: [] }
  const form = await openInForm(browser, { ...block, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Schrijf een goed antwoord op.').waitFor()
  await form.page.getByText('Geef minstens één punt om op na te kijken.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Een goed antwoord').fill('Zo doe je dat.')
  await form.page.getByRole('button', { name: 'Voeg een punt toe' }).press('Enter')
  await form.page.keyboard.type('Ik noem de machine')
  await form.page.getByLabel('Hoe lang is een antwoord minstens?').selectOption('20 tekens')
  expect(await form.content()).toMatchObject({
    least: 20,
    model: 'Zo doe je dat.',
    criteria: [{ id: 'e', text: 'Ik noem de machine' }],
  })
  await form.close()
})
