import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/fillGap.1.json'

const content = goldens[0]!.content

const block = { id: 'block1', type: 'fillGap', version: 1, content }

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

test('a learner fills the gaps by keyboard, sees which are wrong, mends them, and finds them again', async () => {
  const played = await openInPackage(browser, [block])
  const { frame, page } = played
  const check = () => frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  const mark = (words: string) => frame.locator('.gap-said', { hasText: words }).waitFor()
  expect(await played.barriers()).toEqual([])
  await frame.getByLabel('Gat 1 van 4: Maak de … eerst schoon').focus()
  await page.keyboard.type('BEKEN')
  await page.keyboard.press('Tab')
  await page.keyboard.type('nul')
  await check()
  await frame.getByText('Geef eerst een antwoord.').waitFor()
  await frame.getByText('Nog 2 gaten zijn leeg.').waitFor()
  await frame.getByLabel('Gat 3').selectOption('diepte')
  await frame.getByLabel('Gat 4').fill('0.05')
  await check()
  await mark('diepte Niet goed')
  await mark('BEKEN Goed, je schrijft: bekken')
  await frame.getByText('De kleine bek past in een gat.').waitFor()
  expect(await played.barriers()).toEqual([])
  expect(await frame.locator('#pages').innerHTML()).not.toContain('binnenmaat')
  await frame.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('block1-a')
  await frame.getByLabel('Gat 3').selectOption('binnenmaat')
  await check()
  await frame.getByText('Schoon, op nul, en dan pas meten.').waitFor()
  await expect.poll(played.kept).toMatchObject({
    'cmi.core.score.raw': '100',
    'cmi.interactions.0.type': 'fill-in',
    'cmi.interactions.0.student_response': 'BEKEN,nul,binnenmaat,0.05',
    'cmi.interactions.0.correct_responses.0.pattern': 'bekken,nul,binnenmaat,0,05',
    'cmi.interactions.0.result': 'correct',
  })
  const again = await played.comeBack()
  await again.locator('.gap-said', { hasText: '0.05 Goed' }).waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author makes gaps by typing and with the button, and those that stay keep what belongs to them', async () => {
  const form = await openInForm(browser, { ...block, content: { ...content, question: '' } }, { scheme: 'dark' })
  const { page } = form
  const text = page.getByLabel('Tekst met gaten')
  await page.getByText('Schrijf de vraag op.').waitFor()
  expect(await form.barriers()).toEqual([])
  await text.press('Control+Home')
  await page.keyboard.type('{Eerst} ')
  await page.getByText('Gat 1: Eerst').waitFor()
  const select = ([from, to]: [string, string]) =>
    text.evaluate(
      (area: HTMLTextAreaElement, [first, last]) => {
        area.focus()
        area.setSelectionRange(area.value.indexOf(first!), area.value.indexOf(last!) + last!.length)
      },
      [from, to],
    )
  await select(['{bekken', 'meetbekken}'])
  await page.keyboard.press('Delete')
  await select(['schoon', 'schoon'])
  await page.getByRole('button', { name: 'Maak een gat van het gekozen woord' }).press('Enter')
  const gaps = async () => ((await form.content()) as typeof content).gaps.map(({ id, inside }) => id + inside)
  await expect.poll(gaps).toEqual(['fEerst', 'gschoon', 'bnul|0', 'dbinnenmaat', 'e0,05'])
  await page.getByLabel('Foute antwoorden om uit te kiezen Gat 4').fill('binnenmaat')
  await page.getByText('Dit antwoord staat in je tekst als goed.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.close()
})
