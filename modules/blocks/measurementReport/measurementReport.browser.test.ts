import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/measurementReport.1.json'

const [exercise, bench] = goldens.map(({ content }, at) => ({
  id: `block${at}`,
  type: 'measurementReport',
  version: 1,
  content,
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

test('a learner completes two reports by keyboard, is told what is wrong, mends it and finds it again', async () => {
  const played = await openInPackage(browser, [exercise!, bench!])
  const { frame, page } = played
  const radio = (reading: string, side: string) =>
    frame.getByRole('radiogroup', { name: reading }).getByRole('radio', { name: side })
  const check = (at: number) => frame.getByRole('button', { name: 'Kijk na' }).nth(at).press('Enter')
  await radio('Meting 1', 'Binnen').focus()
  for (const last of [false, false, false, true]) {
    await page.keyboard.press('Space')
    if (!last) await page.keyboard.press('Tab')
  }
  await radio('Meting 4', 'Buiten').press('Space')
  await radio('Meting 5', 'Binnen').press('Space')
  await frame.getByLabel('Gemiddelde').fill('veel')
  await frame.getByLabel('Spreiding R').fill('11')
  await frame.getByText('Schrijf één getal in mm.').waitFor()
  await frame.getByLabel('Gemiddelde').fill('124,94')
  await frame.getByRole('radio', { name: 'Goedkeuren' }).first().press('Space')
  expect(await played.barriers()).toEqual([])
  await check(0)
  await frame.getByText('Je gemiddelde is de som van de metingen. Deel nog door 5.').waitFor()
  await frame.getByText('Je spreiding is in duizendsten. Geef haar in mm.').waitFor()
  await frame.getByText('Eén meting buiten de tolerantie is genoeg om af te keuren.').waitFor()
  await frame.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await frame.getByLabel('Gemiddelde').fill('24.988')
  await frame.getByLabel('Spreiding R').fill('0,011 mm')
  await frame.getByRole('radio', { name: 'Afkeuren' }).first().press('Space')
  await check(0)
  await frame.getByText('Meting 4 is te groot, terwijl het gemiddelde').waitFor()

  for (const [at, text] of ['40,012', '40,019', '40,014'].entries())
    await frame
      .getByLabel(`Meting ${at + 1}`, { exact: true })
      .and(frame.getByRole('textbox'))
      .fill(text)
  await frame.getByText('Gemiddelde: 40,015 mm').waitFor()
  await frame.getByText('Spreiding R: grootste min kleinste: 0,007 mm').waitFor()
  await frame.getByRole('radio', { name: 'Afkeuren' }).last().press('Space')
  await check(0)
  await frame.getByText('Leg de as met het ingevulde rapport').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'performance',
    'cmi.interactions.0.student_response': 'mean.24.988,range.0.011,a.in,b.in,c.in,d.out,e.in,decision.reject',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.1.student_response': '1.40.012,2.40.019,3.40.014,decision.reject',
    'cmi.interactions.1.correct_responses.0.pattern': '1.40.012,2.40.019,3.40.014,decision.reject',
    'cmi.core.score.raw': '100',
  })
  const again = await played.comeBack()
  await again.getByText('Meting 4 is te groot, terwijl het gemiddelde').waitFor()
  expect(await again.getByLabel('Gemiddelde').inputValue()).toBe('24.988')
  await again.getByText('Gemiddelde: 40,015 mm').waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author types a fit, sees its deviations on the drawing, and what is missing beside its field', async () => {
  const empty = { nominal: '', fit: '', upper: '', lower: '' }
  const form = await openInForm(
    browser,
    { ...exercise!, content: { ...exercise!.content, ...empty } },
    { width: 390, scheme: 'dark' },
  )
  const { page } = form
  await page.getByText('Vul een getal in.').waitFor()
  await page.getByLabel('Nominale maat').fill('25')
  await page.getByText('Deze passing staat niet in ISO 286 voor deze maat.').waitFor()
  expect(await form.barriers()).toEqual([])
  await page.getByLabel('Passing', { exact: true }).fill('H7')
  await page.getByText('Een hoofdletter hoort bij een gat.').waitFor()
  await page.getByLabel('Wat wordt er gemeten?').selectOption({ label: 'Diameter van een gat' })
  await page.getByText('Goed is 25,000 tot en met 25,021 mm.').waitFor()
  await page.getByText('Gemiddelde 24,988 mm, spreiding 0,011 mm, 5 buiten de tolerantie: afkeuren.').waitFor()
  await page.getByRole('button', { name: 'Voeg een meting toe' }).press('Enter')
  await page.keyboard.type('25,01')
  expect(await form.barriers()).toEqual([])
  expect(await form.content()).toMatchObject({
    upper: '+0,021',
    lower: '0',
    readings: { 5: { id: 'f', text: '25,01' } },
  })
  await page.getByLabel('Aan de bank: de deelnemer meet').press('Space')
  await page.getByLabel('Aantal metingen').selectOption('4')
  expect(await form.content()).toMatchObject({ mode: 'bench', count: 4 })
  await form.close()
})
