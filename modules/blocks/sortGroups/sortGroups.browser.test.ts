import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/sortGroups.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'sortGroups', version: 1, content: golden }

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

test('a learner sorts by keyboard or drags into a box, is told what is not right, and finds it again', async () => {
  const played = await openInPackage(browser, [block], { width: 820 })
  const { frame } = played
  const card = (name: string) => frame.getByRole('group', { name })
  const box = (name: string) => frame.locator('.sort-box', { hasText: name })
  expect(await played.barriers()).toEqual([])
  for (const name of ['smeren', 'filter', 'Bouten']) await card(name).getByLabel('Preventief').press('Space')
  await frame.getByText('Nog 3 kaarten').waitFor()
  await frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await card('V-snaar').getByLabel('Preventief').press('ArrowDown')
  await card('luchtslang').locator('.sort-handle').dragTo(box('Correctief'))
  await card('grijper').locator('.sort-handle').dragTo(box('Preventief'))
  await box('Preventief').getByText('grijper').waitFor()
  await frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await frame.getByText('Pas daarna kom jij: correctief.').waitFor()
  expect(await frame.getByText('Er is nog niets kapot.').count()).toBe(0)
  await frame.getByRole('button', { name: 'Laat het goede antwoord zien' }).press('Enter')
  await frame.getByText('Hoort bij: Correctief onderhoud').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'matching',
    'cmi.interactions.0.student_response': 'a.a,b.b,c.a,d.b,e.a,f.a',
    'cmi.interactions.0.correct_responses.0.pattern': 'a.a,b.b,c.a,d.b,e.a,f.b',
    'cmi.core.score.raw': '67',
  })
  const again = await played.comeBack()
  await again.getByText('Hoort bij: Correctief onderhoud').waitFor()
  expect(await again.locator('.sort-card.right').count()).toBe(5)
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author who takes a group away chooses anew where its cards belong', async () => {
  const groups = [...golden.groups, { id: 'c', name: 'Voorspellend onderhoud' }]
  const form = await openInForm(
    browser,
    { ...block, content: { ...golden, groups, groupsMade: 3 } },
    { width: 390, scheme: 'dark', language: 'en' },
  )
  const { page } = form
  await page.getByRole('button', { name: 'Remove Group 2' }).press('Enter')
  await page.getByText('Choose the group to which this card belongs.').first().waitFor()
  expect(await form.barriers()).toEqual([])
  for (const place of [2, 4, 6])
    await page.getByLabel(`Belongs to Card ${place}`).selectOption('Voorspellend onderhoud')
  expect(await form.content()).toMatchObject({
    groups: [{ id: 'a' }, { id: 'c' }],
    cards: [{}, { group: 'c' }, {}, {}, {}, {}],
  })
  expect(await page.getByText('Choose the group to which this card belongs.').count()).toBe(0)
  await form.close()
})
