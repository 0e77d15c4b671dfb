import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import codes from '../golden/code.1.json'
import goldens from '../golden/embed.1.json'

const code = { id: 'block1', type: 'code', version: 1, content: codes[0]!.content }
const embed = { id: 'block2', type: 'embed', version: 1, content: goldens[0]!.content }

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

test('nothing is asked of another site before a press, and then only its frame', async () => {
  const played = await openInPackage(browser, [embed], { width: 320 })
  const { frame, page } = played
  const asked: string[] = []
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="nl"><title>PhET</title><main><h1>PhET</h1></main>',
    })
  })
  const load = frame.getByRole('button', { name: 'Laden van PhET' })
  await load.waitFor()
  expect(await played.barriers()).toEqual([])
  expect(asked).toEqual([])
  await load.press('Enter')
  await frame.frameLocator('iframe').getByRole('heading', { name: 'PhET' }).waitFor()
  expect(asked).toEqual([
    'https://phet.colorado.edu/sims/html/circuit-construction-kit-dc/latest/circuit-construction-kit-dc_all.html',
  ])
  expect(await frame.locator('iframe').getAttribute('sandbox')).not.toContain('top-navigation')
  await frame.getByRole('link', { name: 'Open het bij PhET' }).waitFor()
  await played.close()
})

test('lines are copied as they were written, without their numbers', async () => {
  const played = await openInPackage(browser, [code], { width: 320, scheme: 'dark', language: 'en' })
  const { frame } = played
  const copy = frame.getByRole('button', { name: 'Copy the lines' })
  await copy.waitFor()
  expect(await played.barriers()).toEqual([])
  await frame.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await copy.press('Enter')
  expect(await frame.getByLabel('The lines as text').inputValue()).toBe(code.content.text)
  expect(await frame.locator('li code').allTextContents()).toEqual(
    code.content.text.split('\n').map((line) => line || ' '),
  )
  await played.close()
})

test('an author pastes a link, and one that we do not know is refused', async () => {
  const content = { title: 'Wet van Ohm', site: '', itemId: '', text: 'Meet de stroom.' }
  const form = await openInForm(browser, { ...embed, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Plak een link.').waitFor()
  const link = form.page.getByLabel('Plak de link')
  await link.fill('https://example.com/sim')
  await link.press('Enter')
  await form.page.getByText('Deze link kennen we niet.', { exact: false }).waitFor()
  expect(await form.barriers()).toEqual([])
  await link.fill('https://phet.colorado.edu/nl/simulations/ohms-law')
  await link.press('Enter')
  await form.page.getByText('Er staat iets in van PhET').waitFor()
  expect(await form.content()).toEqual({ ...content, site: 'phet', itemId: 'ohms-law' })
  await form.close()
})
