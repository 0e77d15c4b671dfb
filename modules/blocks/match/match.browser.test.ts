import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/match.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'match', version: 1, content: golden }

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

test('a learner chooses by keyboard or drags, is told what is right, and finds it again', async () => {
  const played = await openInPackage(browser, [block], { width: 820, scheme: 'dark' })
  const { frame, page } = played
  const list = (left: string) => frame.getByLabel(`Wat hoort bij: ${left}`)
  const choose = async (left: string, letter: string) => {
    await list(left).focus()
    await page.keyboard.press(letter)
  }
  expect(await played.barriers()).toEqual([])
  await choose('Momentsleutel', 'D')
  await choose('Ruimer', 'D')
  await frame.getByText('Je hebt iets twee keer gekozen.').waitFor()
  await frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await list('Ruimer').selectOption({ label: 'Een geboord gat precies op maat maken' })
  await frame.getByText('Je hebt iets twee keer gekozen.').waitFor({ state: 'detached' })
  const row = (left: string) => frame.locator('.match-row', { hasText: left })
  await frame.locator('.tile', { hasText: 'in een gat' }).dragTo(row('Tap'))
  await frame.locator('.tile', { hasText: 'op een as' }).dragTo(row('Snijplaat'))
  expect(await list('Snijplaat').locator('option:checked').textContent()).toBe('Schroefdraad snijden op een as')
  await frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await frame.getByText('Denk aan het verschil').waitFor()
  await frame.getByRole('button', { name: 'Laat het goede antwoord zien' }).press('Enter')
  await frame.getByText('Goed is: Een bout vastzetten').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'matching',
    'cmi.interactions.0.student_response': 'b.b,c.c,d.d,a.e'.split(',').sort().join(),
    'cmi.interactions.0.correct_responses.0.pattern': 'a.a,b.b,c.c,d.d',
    'cmi.core.score.raw': '69',
  })
  const again = await played.comeBack()
  await again.getByText('Goed is: Een bout vastzetten').waitFor()
  expect(await again.locator('.match-row.right').count()).toBe(3)
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author writes pairs and wrong answers, with what is missing beside its field', async () => {
  const content = {
    ...golden,
    extras: [],
    pairs: golden.pairs.map((pair) => (pair.id === 'c' ? { ...pair, right: '' } : pair)),
  }
  const form = await openInForm(browser, { ...block, content }, { width: 390 })
  await form.page.getByText('Schrijf op wat erbij hoort.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Hoort erbij Paar 3').fill('Schroefdraad in een gat')
  await form.page.getByRole('button', { name: 'Voeg een fout antwoord toe' }).press('Enter')
  await form.page.keyboard.type('Aftekenen')
  expect(await form.content()).toMatchObject({
    made: 6,
    pairs: [{}, {}, { right: 'Schroefdraad in een gat' }, {}],
    extras: [{ id: 'f', text: 'Aftekenen' }],
  })
  await form.close()
})
