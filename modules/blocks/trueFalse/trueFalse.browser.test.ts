import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/trueFalse.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'trueFalse', version: 1, content: golden }

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

test('a learner says by keyboard whether it is true, is told why not, and finds it again', async () => {
  const played = await openInPackage(browser, [block], { scheme: 'dark' })
  const { frame } = played
  expect(await played.barriers()).toEqual([])
  await frame.getByLabel('Waar', { exact: true }).press('Space')
  await frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await frame.getByText('en je hand gaat mee').waitFor()
  await frame.getByRole('button', { name: 'Laat het goede antwoord zien' }).press('Enter')
  await frame.getByText('Dit is goed').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'true-false',
    'cmi.interactions.0.student_response': 't',
    'cmi.interactions.0.correct_responses.0.pattern': 'f',
  })
  const again = await played.comeBack()
  await again.getByText('Dit is goed').waitFor()
  expect(await again.locator('input:checked').inputValue()).toBe('true')
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author chooses by keyboard whether the statement is true', async () => {
  const form = await openInForm(
    browser,
    { ...block, content: { ...golden, isTrue: null } },
    { language: 'en', width: 390 },
  )
  await form.page.getByText('Choose whether the statement is true.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Not true', { exact: true }).press('Space')
  await form.page.getByLabel('Feedback True', { exact: true }).fill('No gloves.')
  expect(await form.content()).toMatchObject({ isTrue: false, feedbackTrue: 'No gloves.' })
  await form.close()
})
