import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/workOrder.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'workOrder', version: 1, content: golden }

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

test('the steps open behind the stop points, a value is told in or out, and all of it is found again', async () => {
  const played = await openInPackage(browser, [block])
  const { frame, page } = played
  expect(await played.barriers()).toEqual([])
  const steps = frame.getByRole('group', { name: 'Stappen' })
  for (const { text } of golden.stops) {
    expect(await steps.isVisible()).toBe(false)
    await frame.getByLabel(text).press('Space')
  }
  await frame.getByText('De stappen staan open.').waitFor()
  for (const { text } of golden.steps) await steps.getByLabel(text).press('Space')
  const pressure = frame.getByLabel('Luchtdruk bij de cel')
  await pressure.focus()
  await page.keyboard.type('6,9')
  expect(await frame.getByText('Buiten de grenzen.').isVisible()).toBe(false)
  await page.keyboard.press('Tab')
  await frame.getByText('Buiten de grenzen.').waitFor()
  await pressure.fill('6,1')
  await frame.getByText('Binnen de grenzen').waitFor()
  await frame.getByRole('button', { name: 'Klaar' }).press('Enter')
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await frame.getByText('Nog te doen bij de stappen: 0, bij het meten: 2.').waitFor()
  expect(await played.barriers()).toEqual([])
  const again = await played.comeBack()
  await again.getByLabel('Vacuüm').fill('71')
  await again.getByLabel('Nummer').fill('SB-30')
  await again.getByLabel('De grijper', { exact: false }).first().press('Space')
  await again.getByLabel('Waar is de foto?').fill('map grijper 3')
  await again.getByRole('button', { name: 'Klaar' }).press('Enter')
  await again.getByText('Klaar.', { exact: true }).waitFor()
  expect(await again.getByLabel('Luchtdruk bij de cel').inputValue()).toBe('6,1')
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'performance',
    'cmi.interactions.0.student_response':
      'a.done,b.done,c.done,d.done,e.done,f.done,g.done,h.6.1,i.71,j.SB-30,k.map grijper 3',
    'cmi.interactions.0.result': 'neutral',
  })
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('on paper it has everything, before a stop point is confirmed too', async () => {
  const played = await openInPackage(browser, [block], { width: 820 })
  const sign = played.frame.getByText('Handtekening').first()
  await played.frame.getByText('Nog te bevestigen: 3.').waitFor()
  expect(await sign.isVisible()).toBe(false)
  await played.page.emulateMedia({ media: 'print' })
  for (const shown of [sign, played.frame.getByText(golden.steps[3]!.text), played.frame.getByLabel('Nummer')])
    expect(await shown.isVisible()).toBe(true)
  expect(await played.frame.getByText('Nog te bevestigen').isVisible()).toBe(false)
  await played.close()
})

test('an author writes a job, and is told what is missing', async () => {
  const content = { ...golden, stops: [], values: [{ ...golden.values[0]!, from: '7' }], criteria: [], partsMade: 13 }
  const form = await openInForm(browser, { ...block, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Dit is kleiner dan de eerste grens.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Van', { exact: true }).fill('5')
  await form.page.getByRole('button', { name: 'Voeg een stoppunt toe' }).press('Enter')
  await form.page.keyboard.type('De cel is uit')
  await form.page.getByRole('button', { name: 'Vraag een meetwaarde' }).press('Enter')
  await form.page.keyboard.type('Slag')
  expect(await form.content()).toMatchObject({
    stops: [{ id: 'n', text: 'De cel is uit' }],
    values: [{ from: '5' }, { id: 'o', text: 'Slag', unit: 'mm', from: '', to: '' }],
    partsMade: 15,
  })
  await form.close()
})
