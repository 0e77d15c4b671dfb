import type { Browser, Frame } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'

const draw = { id: 'draw1', type: 'draw', version: 1, content: { count: 3 } }
const bank = Array.from({ length: 9 }, (_, n) => ({
  id: `bank${n}`,
  type: 'singleChoice',
  version: 1,
  content: {
    question: `Vraag ${n} van de bank`,
    options: [
      { id: 'a', text: 'Goed antwoord', isRight: true, feedback: '' },
      { id: 'b', text: 'Ander antwoord', isRight: false, feedback: '' },
    ],
    optionsMade: 2,
    shuffle: false,
  },
}))

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

const asked = (frame: Frame) => frame.getByText(/Vraag \d van de bank/).allTextContents()

async function answer(frame: Frame, text: string) {
  for (const option of await frame.getByLabel(text).all()) await option.press('Space')
  await frame.getByRole('button', { name: 'Lever de toets in' }).press('Enter')
}

test('a test draws its questions, waits for its start, and asks others the next time', async () => {
  const played = await openInPackage(browser, [draw], { kind: 'test', bank, settings: { testMinutes: 30 } })
  const { frame } = played
  await frame.getByText('Deze toets heeft 3 vragen.').waitFor()
  expect(await asked(frame)).toEqual([])
  await frame.getByRole('button', { name: 'Begin met de toets' }).press('Enter')
  await frame.getByText('Vraag 3 van 3').waitFor()
  await frame.getByText('Nog 29 minuten').waitFor()
  const first = await asked(frame)
  expect(first).toHaveLength(3)
  expect(await played.barriers()).toEqual([])
  const again = await played.comeBack()
  await again.getByText('Vraag 3 van 3').waitFor()
  expect(await asked(again)).toEqual(first)
  await answer(again, 'Ander antwoord')
  await again.getByText('Toets nog niet gehaald').waitFor()
  await again.getByRole('button', { name: 'Doe de toets opnieuw' }).press('Enter')
  await again.getByRole('button', { name: 'Begin met de toets' }).press('Enter')
  await again.getByText('Vraag 3 van 3').waitFor()
  expect(await asked(again)).not.toEqual(first)
  await answer(again, 'Goed antwoord')
  await again.getByRole('heading', { name: 'Toets gehaald' }).waitFor()
  await expect.poll(played.kept).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' })
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('when the time is over the test is handed in as it is', async () => {
  const played = await openInPackage(browser, [draw], { kind: 'test', bank, settings: { testMinutes: 1 } })
  const { frame, page } = played
  await page.clock.install()
  await frame.getByRole('button', { name: 'Begin met de toets' }).press('Enter')
  await frame.getByLabel('Goed antwoord').first().press('Space')
  await page.clock.fastForward('02:00')
  await frame.getByText('Je score is 33 van de 100.').waitFor()
  await played.close()
})

test('an author says how many, and is told when it is none', async () => {
  const form = await openInForm(browser, { ...draw, content: { count: 0 } })
  await form.page.getByText('Zeg hoeveel vragen er uit de vragenbank komen.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Hoeveel vragen?').fill('12')
  expect(await form.content()).toEqual({ count: 12 })
  await form.close()
})
