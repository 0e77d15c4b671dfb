import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/gcode.1.json'

const content = goldens[0]!.content
const block = { id: 'block1', type: 'gcode', version: 1, content }

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

test('a learner goes through a program by keyboard, and each move lights up and is told', async () => {
  const played = await openInPackage(browser, [block], { width: 320, scheme: 'dark' })
  const { frame, page } = played
  const list = frame.getByRole('listbox', { name: 'Programma' })
  await list.waitFor()
  expect(await played.barriers()).toEqual([])
  await frame.getByRole('button', { name: 'Volgende regel' }).focus()
  await page.keyboard.press('Tab')
  for (let line = 1; line < 10; line++) await page.keyboard.press('ArrowDown')
  await frame.getByRole('status').getByText('Beweeg in een boog met de klok mee naar X 5, Y 55').waitFor()
  await frame.getByText('De frees gaat om de hoek', { exact: false }).waitFor()
  expect(await list.getAttribute('aria-activedescendant')).toBe('block1-line-9')
  const lit = () => frame.locator('.gcode-lit path').first().getAttribute('d')
  expect(await lit()).toMatch(/A.* 0 0 1 /)
  await page.keyboard.press('End')
  await frame.getByRole('status').getByText('Regel 17.').waitFor()
  expect(await frame.locator('.gcode-lit').count()).toBe(0)
  await frame.getByRole('option', { name: 'N70 Y45' }).click()
  await frame.getByRole('button', { name: 'Volgende regel' }).click()
  await frame.getByRole('status').getByText('Regel 10.').waitFor()
  await frame.getByRole('button', { name: 'Vorige regel' }).press('Enter')
  await frame.getByRole('option', { selected: true }).getByText('Y45').waitFor()
  await frame.getByRole('option', { name: 'N140 M30' }).hover()
  await frame.getByRole('status').getByText('Einde van het programma').waitFor()
  await frame.getByRole('listbox').press('ArrowDown')
  await frame.getByRole('status').getByText('Regel 10.').waitFor()
  expect(await played.barriers()).toEqual([])
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author types a program, sees what cannot be drawn, and explains a line', async () => {
  const empty = { title: '', machine: 'milling', unit: 'mm', isDiameter: true, lines: [], linesMade: 0 }
  const form = await openInForm(browser, { ...block, content: empty }, { language: 'en', width: 390 })
  const { page } = form
  await page.getByText('Write or paste a program.').waitFor()
  expect(await form.barriers()).toEqual([])
  await page.getByLabel('Part program', { exact: true }).first().focus()
  await page.keyboard.type('G0 X10 Y10\nG99\nG1 X40 F200')
  await page.getByText('Line 2: we do not draw G99.').waitFor()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Add an explanation of line 3' }).press('Enter')
  await page.keyboard.type('Along the edge')
  await page.getByText('Give it a title.').waitFor()
  expect(await form.content()).toMatchObject({
    lines: [
      { id: 'a', text: 'G0 X10 Y10', note: '' },
      { id: 'b', text: 'G99' },
      { id: 'c', text: 'G1 X40 F200', note: 'Along the edge' },
    ],
    linesMade: 3,
  })
  expect(await form.barriers()).toEqual([])
  await page.getByRole('button', { name: 'Remove the explanation of line 3' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add an explanation of line 3')
  await form.close()
})
