import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/faultFinding.1.json'
import type { FaultFindingContent } from './way'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'faultFinding', version: 1, content: golden }

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

test('a learner looks for the fault by keyboard, is told it was a guess, founds it, and finds the log again', async () => {
  const played = await openInPackage(browser, [block])
  const { frame } = played
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  const focused = () => frame.evaluate(() => document.activeElement?.textContent)
  expect(await played.barriers()).toEqual([])
  expect(await frame.getByText('Aan één kant zit een scheurtje').count()).toBe(0)
  await press('De druk van de perslucht meten')
  await expect.poll(focused).toContain('De druk is 6 bar')
  await press('De vacuümmeter aflezen')
  await frame.getByLabel('De zuignap is versleten en lekt').press('Space')
  await press('Kijk na')
  await frame.getByText('Deels goed.').waitFor()
  await frame.getByText('Let op: je hebt nog niet alles gecontroleerd').waitFor()
  expect(await frame.getByText('Aan één kant zit een scheurtje').count()).toBe(0)
  expect(await played.barriers()).toEqual([])
  await press('Probeer het nog eens')
  await press('De zuignap bekijken')
  await frame.getByText('3 controles, 10 minuten').waitFor()
  await press('Kijk na')
  await frame.getByText('2 controles, 5 minuten').waitFor()
  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'performance',
    'cmi.interactions.0.student_response': 'c.done,a.done,b.done,cause.a',
    'cmi.interactions.0.result': '0.83',
  })
  const again = await played.comeBack()
  await again.getByText('3 controles, 10 minuten').waitFor()
  await again.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await again.getByRole('button', { name: 'Begin opnieuw met zoeken' }).press('Enter')
  await again.getByText('Je hebt nog niets gecontroleerd.').waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author sees what the needed checks leave open, and is told at the field what is missing', async () => {
  const [check, ...checks] = golden.checks
  const content = { ...golden, checks: [{ ...check, result: '', excludes: ['b'] }, ...checks] }
  const form = await openInForm(browser, { ...block, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Schrijf op wat iemand dan ziet.').waitFor()
  await form.page.getByText('kan het ook nog zijn: De robot beweegt te snel.').waitFor()
  await form.page.getByText('De kortste weg: 2 controles, 5 minuten.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Wat zie je dan? Controle 1').fill('De meter zakt.')
  await form.page.getByLabel('aflezen als een plaatje vastzit sluit uit: De robot beweegt te snel').press('Space')
  await form.page.getByLabel('Oorzaak 3 is de echte oorzaak').press('Space')
  const written = (await form.content()) as FaultFindingContent
  expect(written.checks[0]).toMatchObject({ result: 'De meter zakt.', excludes: ['b', 'd'] })
  expect(written.checks.map(({ excludes }) => excludes)).not.toContainEqual(['c'])
  expect(await form.page.locator('.edit-problem').count()).toBe(0)
  await form.close()
})
