import { expect, test } from 'vitest'
import { openInPackage } from '~/tests/blocks/inPackage'
import { launchBrowser } from '~/tests/browser'
import goldens from './golden/scenario.1.json'

const block = { id: 'block1', type: 'scenario', version: 1, content: goldens[0]!.content }

test('a large block whose view does not come says so, is asked for again, and keeps its learner waiting for nothing else', async () => {
  const { browser } = await launchBrowser()
  const played = await openInPackage(browser, [block])
  const { page } = played
  await page.route('**/parts/**', (route) => route.abort())
  await page.reload()
  const frame = page.frameLocator('iframe')
  const question = frame.locator('[data-block="block1"]')
  await question.getByText('Dit onderdeel is niet geladen.').waitFor()
  expect(await played.barriers()).toEqual([])
  await question.getByRole('button', { name: 'Kijk na' }).click()
  await question.getByText('Geef eerst een antwoord.').waitFor()
  await page.unroute('**/parts/**')
  await question.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await question.getByRole('button', { name: 'Ik doe de deur open' }).waitFor()
  await played.close()
  await browser.close()
})
