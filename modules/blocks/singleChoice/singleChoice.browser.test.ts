import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'

const block = {
  id: 'block1',
  type: 'singleChoice',
  version: 1,
  content: {
    question: 'Waarmee meet je hoe diep een gat is?',
    options: [
      { id: 'a', text: 'Met de grote bek', isRight: false, feedback: 'De grote bek meet de buitenkant.' },
      { id: 'b', text: 'Met de dieptestaaf', isRight: true, feedback: 'De staaf steekt aan de achterkant uit.' },
    ],
    optionsMade: 2,
    shuffle: false,
  },
  asking: { tries: 2, showAnswer: true, confidence: true },
}

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

test('a learner answers by keyboard, says how sure they are, sees the right answer after the last try, and finds it again', async () => {
  const played = await openInPackage(browser, [block])
  const { frame } = played
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  expect(await played.barriers()).toEqual([])
  await frame.getByLabel('Met de grote bek').press('Space')
  await press('Kijk na')
  await frame.getByText('Zeg eerst hoe zeker je het weet.').waitFor()
  await frame.getByLabel('Ik weet het zeker').press('Space')
  await press('Kijk na')
  await frame.getByText('Je wist het zeker, maar het klopt niet.').waitFor()
  await frame.getByText('Je kunt dit nog 1 keer proberen.').waitFor()
  await press('Laat het goede antwoord zien')
  await frame.getByText('Ook goed').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'a',
    'cmi.interactions.0.correct_responses.0.pattern': 'b',
    'cmi.interactions.1.type': 'likert',
  })
  const again = await played.comeBack()
  await again.getByText('Ook goed').waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author writes it by keyboard, and axe finds nothing, also while things are missing', async () => {
  const form = await openInForm(browser, { ...block, content: { ...block.content, question: '' } })
  await form.page.getByText('Schrijf de vraag op.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Vraag', { exact: true }).fill('Waarmee?')
  expect(await form.content()).toMatchObject({ question: 'Waarmee?' })
  await form.close()
})
