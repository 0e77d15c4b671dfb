import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/scenario.1.json'
import type { ScenarioContent } from './walk'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'scenario', version: 1, content: golden }
const talk = { ...block, id: 'block2', content: { ...golden, scoring: 'none', canGoBack: true } }

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

test('a learner walks to a bad end by keyboard, sees where it could be better, walks again to a good one, and finds it again', async () => {
  const played = await openInPackage(browser, [block, talk])
  const [first, second] = ['block1', 'block2'].map((id) => played.frame.locator(`[data-block="${id}"]`))
  const press = (name: string, within = first!) => within.getByRole('button', { name }).press('Enter')
  const focused = () => played.frame.evaluate(() => document.activeElement?.textContent)
  expect(await played.barriers()).toEqual([])
  await press('Ik doe de deur open')
  await expect.poll(focused).toContain('Maar de perslucht staat er nog op.')
  expect(await first!.getByRole('button', { name: 'Stap terug' }).count()).toBe(0)
  await press('Kijk na')
  await first!.getByText('Geef eerst een antwoord.').waitFor()
  await press('Ik trek snel')
  await first!.getByText('Slecht einde').waitFor()
  await press('Kijk na')
  await first!.getByText('Hier kon het beter').waitFor()
  expect(await first!.getByText('Beter was').count()).toBe(0)
  expect(await played.barriers()).toEqual([])
  await press('Probeer het nog eens')
  await press('Begin opnieuw')
  await press('Ik zet de cel stil met de stopknop')
  await press('Ik vertel het en help haar')
  await press('Kijk na')
  await first!.getByText('Goed!').waitFor()

  await press('Ik druk op de noodstop.', second!)
  await press('Stap terug', second!)
  await press('Ik druk op de noodstop.', second!)
  await press('Ik zeg dat het aan de vuller ligt', second!)
  await press('Klaar', second!)
  await second!.getByText('Beter was: Ik vertel het en help haar de cel op slot te zetten.').waitFor()
  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'performance',
    'cmi.interactions.0.student_response': 'a.b,c.f',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.1.student_response': 'a.c,c.g',
    'cmi.interactions.1.result': 'neutral',
    'cmi.core.score.raw': '100',
  })
  const again = await played.comeBack()
  await again.getByText('Goed einde').waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author points choices to situations by name, and sees on the map who gets nowhere', async () => {
  const [first, second, ...others] = golden.situations
  const [choice, ...choices] = second!.choices
  const unfinished = { ...second!, choices: [{ ...choice!, to: '' }, ...choices] }
  const content = { ...golden, situations: [first, unfinished, ...others] }
  const form = await openInForm(browser, { ...block, content }, { scheme: 'dark' })
  await form.page.getByText('Kies waar iemand na deze keuze is.').waitFor()
  await form.page.getByText('Hier komt niemand: Gewond.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Dan naar Keuze 1, Situatie 2').selectOption({ label: '4. Gewond' })
  await form.page.getByText('Elke situatie is te bereiken').waitFor()
  await form.page.getByRole('button', { name: 'Voeg een situatie toe' }).press('Enter')
  await form.page.getByLabel('Naam Situatie 7').fill('Nieuw')
  await form.page.getByLabel('Hier Situatie 7').selectOption({ label: 'loopt het goed af' })
  await form.page.getByRole('button', { name: 'Haal Situatie 6 weg' }).press('Enter')
  const written = (await form.content()) as ScenarioContent
  expect(written.situations.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'g'])
  expect(written.situations[2]!.choices.map(({ to }) => to)).toEqual(['e', ''])
  expect(written).toMatchObject({ situationsMade: 7, choicesMade: 7 })
  await form.close()
})
