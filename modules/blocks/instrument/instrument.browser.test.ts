import type { Browser, Frame } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/instrument.1.json'
import { instrument } from './instrument'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'instrument', version: 1, content: golden }

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

test('a learner reads a micrometer by keyboard, hears of the forgotten half, reads another one, and finds it again', async () => {
  const played = await openInPackage(browser, [block], { scheme: 'dark' })
  const { frame } = played
  const field = frame.getByLabel('Aflezing')
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  const first = await readingIn(frame)
  expect(await played.barriers()).toEqual([])
  await field.fill('abc')
  await press('Kijk na')
  await frame.getByText('Typ een getal, zoals 12,35.').waitFor()
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await field.fill((first % 1 < 0.5 ? first + 0.5 : first - 0.5).toFixed(2))
  await press('Kijk na')
  await frame.getByText(first % 1 < 0.5 ? 'een halve millimeter te veel' : 'de halve millimeter vergeten').waitFor()
  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'numeric',
    'cmi.interactions.0.correct_responses.0.pattern': String(first),
    'cmi.interactions.0.result': 'wrong',
  })
  await press('Probeer het nog eens')
  expect(await field.inputValue()).toBe('')
  const second = await readingIn(frame)
  expect(second).not.toBe(first)
  await frame.getByRole('button', { name: 'Groter' }).press('+')
  await frame.getByText('Detail A (5:1)').waitFor()
  await frame.getByRole('button', { name: 'Groter' }).press('ArrowRight')
  await field.fill(second.toFixed(2).replace('.', ','))
  await press('Kijk na')
  await frame.getByText('Goed!').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept).toMatchObject({ 'cmi.core.score.raw': '100' })
  const again = await played.comeBack()
  await again.getByText('Goed!').waitFor()
  expect(await again.getByLabel('Aflezing').inputValue()).toBe(second.toFixed(2).replace('.', ','))
  expect(await readingIn(again)).toBe(second)
  expect(await again.locator('.instrument-detail').evaluate(pinch)).toBe(true)
  await again.getByText('Detail A (10:1)').waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author chooses an instrument and its bounds by keyboard, sees an example, and what does not fit', async () => {
  const form = await openInForm(browser, { ...block, content: instrument.empty() }, { width: 390 })
  await form.page.getByText('Schrijf de vraag op.').waitFor()
  await form.page.getByLabel('Vraag', { exact: true }).fill('Welke hoek?')
  await form.page.getByLabel('Meetinstrument').selectOption('Hoekmeter met nonius van 5′')
  expect(await form.content()).toMatchObject({ kind: 'protractor', lowest: '0', highest: '90' })
  const example = form.page.getByText('Zo’n stand is bijvoorbeeld')
  const before = await example.textContent()
  await form.page.getByRole('button', { name: 'Toon een andere stand' }).press('Enter')
  expect(await example.textContent()).not.toBe(before)
  await form.page.getByLabel('Hoogste stand').fill('95')
  await form.page.getByText('Typ een stand die dit instrument precies kan aanwijzen.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Steeds dezelfde stand').press('Space')
  await form.page.getByLabel('Stand', { exact: true }).fill('37 25')
  await form.page.getByText('Zo’n stand is bijvoorbeeld 37° 25′.').waitFor()
  await form.close()
})

/** What somebody makes of the words who hears them: the sleeve and the line of the thimble. */
async function readingIn(frame: Frame) {
  const words = await frame.getByRole('img', { name: 'Micrometer' }).getAttribute('aria-label')
  const [, whole, half, line] = /je (\d+) mm( en de halve)?.* Streep (\d+)/.exec(words!)!
  return (Number(whole) * 100 + (half ? 50 : 0) + Number(line)) / 100
}

/** Two fingers part on it, then one of them drags; true when the drawing has moved under it. */
function pinch(detail: Element) {
  const at = (type: string, pointerId: number, clientX: number) =>
    detail.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 100, bubbles: true }))
  detail.setPointerCapture = () => {}
  const place = () => detail.querySelector('g')!.getAttribute('transform')
  at('pointerdown', 1, 150)
  at('pointerdown', 2, 200)
  at('pointermove', 2, 240)
  at('pointerup', 2, 240)
  return new Promise<boolean>((resolve) =>
    setTimeout(() => {
      const before = place()
      at('pointermove', 1, 100)
      at('pointerup', 1, 100)
      setTimeout(() => resolve(place() !== before), 50)
    }, 50),
  )
}
