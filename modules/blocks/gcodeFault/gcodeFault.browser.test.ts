import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderBlock } from '~/modules/learner/render.server'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/gcodeFault.1.json'

const content = goldens[1]!.content
const block = { id: 'block1', type: 'gcodeFault', version: 1, content }

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

test('a learner finds the wrong lines by keyboard, is told which, and finds the answer again', async () => {
  const played = await openInPackage(browser, [block], { width: 320, scheme: 'dark' })
  const { frame, page } = played
  const option = (name: RegExp) => frame.getByRole('option', { name })
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  const down = async (times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press('ArrowDown')
  }
  await frame.getByRole('listbox', { name: 'Programma' }).focus()
  await down(5)
  await page.keyboard.press('Space')
  await option(/N60 G1 Z-45.*Gekozen/).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await frame.getByText('Je koos al 2 regels. Haal er eerst één weg.').waitFor()
  expect(await played.barriers()).toEqual([])
  await press('Kijk na')
  await option(/N40 G0 Z-20.*Goed gevonden/).waitFor()
  await option(/N60 G1 Z-45.*Deze regel klopt/).waitFor()
  expect(await frame.locator('body').textContent()).not.toContain('X30')
  await press('Probeer het nog eens')
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox')
  await page.keyboard.press('Home')
  await down(5)
  await page.keyboard.press('Space')
  await press('Kijk na')
  await frame.locator('.verdict-part').waitFor()
  await press('Laat het goede antwoord zien')
  await option(/N50 G1 X15 F0.15.*Deze regel is fout.*Zo hoort het: N50 G1 X30 F0.15/).click()
  await frame.getByRole('status').getByText('Zo hoort het: Beweeg in een rechte lijn naar X 30').waitFor()
  await frame.getByText('zo hoort het', { exact: true }).waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'd',
    'cmi.interactions.0.correct_responses.0.pattern': 'd,e',
    'cmi.interactions.0.result': '0.50',
  })
  const again = await played.comeBack()
  await again.getByRole('option', { name: /N40 G0 Z-20.*Goed gevonden/ }).waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('on paper nothing says which line is wrong, or what it should be', () => {
  const html = renderBlock(block, 'nl')
  expect(html).toContain('N50 G1 X15 F0.15')
  for (const secret of ['X30', 'breekt', 'Deze regel', 'class="wrong', 'class="right', 'better'])
    expect(html).not.toContain(secret)
})

test('an author says which line is wrong, and what it should be', async () => {
  const lines = content.lines.slice(0, 4).map((line) => ({ ...line, isWrong: false, feedback: '', corrected: '' }))
  const form = await openInForm(browser, { ...block, content: { ...content, lines } }, { width: 390 })
  const { page } = form
  await page.getByText('Geef aan welke regel fout is.').waitFor()
  expect(await form.barriers()).toEqual([])
  await page.getByLabel('Programma', { exact: true }).focus()
  await page.keyboard.press('Control+End')
  await page.getByRole('button', { name: 'Regel 4 is fout' }).press('Enter')
  await page.keyboard.type('N40 G0 Z-20')
  await page.getByText('Dit is dezelfde regel.').waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Te ver.')
  expect(await form.content()).toMatchObject({
    lines: [{}, {}, {}, { id: 'd', isWrong: true, corrected: 'N40 G0 Z-2', feedback: 'Te ver.' }],
  })
  expect(await form.barriers()).toEqual([])
  await page.getByRole('button', { name: 'Regel 4 is niet meer fout' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Regel 4 is fout')
  await form.close()
})
