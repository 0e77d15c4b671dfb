import type { Browser, Frame } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import checklists from './golden/checklist.1.json'
import reports from './golden/measurementReport.1.json'
import orders from './golden/workOrder.1.json'

let browser: Browser
let errors: string[]
let leave: () => Promise<void>
beforeAll(async () => {
  ;({ browser, errors, leave } = await sharedBrowser())
})
afterAll(async () => {
  await leave()
  expect(errors.filter((error) => !error.includes('allow-modals'))).toEqual([])
})

const blocks = [
  { id: 'block1', type: 'checklist', version: 1, content: checklists[0]!.content },
  { id: 'block2', type: 'workOrder', version: 1, content: orders[0]!.content },
  { id: 'block3', type: 'measurementReport', version: 1, content: reports[0]!.content },
]
const buttons = { block1: 'Print de checklist', block2: 'Print de werkopdracht', block3: 'Print het meetrapport' }

test.each(Object.entries(buttons))('%s is printed alone, and the rest is there again after it', async (id, name) => {
  const played = await openInPackage(browser, blocks)
  const { frame, page } = played
  await frame.getByRole('button', { name }).press('Enter')
  await page.emulateMedia({ media: 'print' })
  expect(await onPaper(frame)).toEqual([id])
  expect(await frame.getByRole('button', { name }).isVisible()).toBe(false)
  await frame.locator('body').press('Shift')
  expect(await onPaper(frame)).toEqual(['block1', 'block2', 'block3'])
  await played.close()
})

test('a frame that may not print has its learner told so', async () => {
  const played = await openInPackage(browser, [blocks[0]!])
  await played.page.evaluate(() => {
    const content = document.querySelector('iframe')!
    content.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    content.src = `${content.src}`
  })
  const frame = played.page.frameLocator('iframe')
  await frame.getByRole('button', { name: buttons.block1 }).click()
  await frame.getByText('Printen lukt hier niet').waitFor()
  await played.close()
})

function onPaper(frame: Frame) {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-block]')]
      .filter((block) => block.getClientRects().length > 0)
      .map((block) => block.dataset.block),
  )
}
