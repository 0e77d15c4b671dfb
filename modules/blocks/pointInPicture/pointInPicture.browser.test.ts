import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { drawing } from '~/tests/blocks/pictures'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/pointInPicture.1.json'
import type { PointInPictureContent } from './pointInPicture'

const content = goldens[0]!.content

const block = { id: 'block1', type: 'pointInPicture', version: 1, content }
const picture = drawing('robotcel')

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

test('a learner points with the arrow keys and by touch, chooses from the list, and finds it again', async () => {
  const played = await openInPackage(browser, [block], { media: { robotcel: picture.file }, files: [picture.made] })
  const { frame, page } = played
  const press = (name: string) => frame.getByRole('button', { name }).press('Enter')
  expect(await played.barriers()).toEqual([])
  const pad = frame.getByRole('application', { name: 'Wijs een plek aan' })
  await pad.focus()
  await page.keyboard.press('ArrowRight')
  await frame.getByText('Je wijst naar 51 procent van links en 50 procent van boven.').waitFor()
  await press('Groter')
  await pad.press('Shift+ArrowUp')
  await frame.getByText('Je wijst naar 51 procent van links en 40 procent van boven.').waitFor()
  await press('Kijk na')
  await frame.getByText('Je wees naar: de arm in het midden').waitFor()
  expect(await played.barriers()).toEqual([])
  expect(await frame.locator('.point-region').count()).toBe(0)
  await press('Probeer het nog eens')
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application')
  await press('Kleiner')
  const { width, height } = (await pad.boundingBox())!
  await pad.click({ position: { x: width * 0.85, y: height * 0.81 } })
  await frame.getByText('Je wijst naar 85 procent van links en 81 procent van boven.').waitFor()
  await frame.getByText('Kies uit een lijst').press('Enter')
  await frame.getByLabel('het kastje rechtsonder').press('Space')
  expect(await frame.locator('.point-mark').count()).toBe(0)
  await press('Kijk na')
  await frame.getByText('Je koos: het kastje rechtsonder, buiten het hek').waitFor()
  await expect.poll(played.kept).toMatchObject({
    'cmi.core.score.raw': '100',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'b',
    'cmi.interactions.0.correct_responses.0.pattern': 'b',
  })
  const again = await played.comeBack()
  await again.getByText('Je koos: het kastje rechtsonder, buiten het hek').waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author draws a region with the mouse or a key, moves it with the arrows, and types where it is', async () => {
  const start = { ...content, regions: [], regionsMade: 1 }
  const files = { robotcel: picture.shown }
  const form = await openInForm(browser, { ...block, content: start }, { files, scheme: 'dark' })
  const { page } = form
  const regions = async () => ((await form.content()) as PointInPictureContent).regions
  await page.getByText('Teken een plek in de afbeelding, en vink aan').waitFor()
  expect(await form.barriers()).toEqual([])
  const pad = page.getByRole('button', { name: 'Teken een nieuwe plek' })
  await pad.press('Enter')
  await expect.poll(regions).toMatchObject([{ id: 'b', shape: 'circle', x: 430, width: 140 }])
  const circle = page.getByRole('button', { name: 'Verschuif plek 1' })
  await circle.press('Shift+ArrowLeft')
  await circle.press('ArrowDown')
  await page.getByText(/^Plek 1: 40 procent van links en 51 procent van boven/).waitFor({ state: 'attached' })
  await page.getByLabel('Breed Plek 1').fill('20')
  await page.getByLabel('Dit is een goede plek').press('Space')
  await expect.poll(regions).toMatchObject([{ x: 330, width: 200, height: 167, isRight: true }])
  const { x, y, width, height } = (await pad.boundingBox())!
  await page.mouse.move(x + width * 0.7, y + height * 0.7)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.9, y + height * 0.8)
  await page.mouse.up()
  // A drawing on a screen is exact to a pixel.
  const second = async () => {
    const region = (await regions())[1]
    const sides = [region?.x, region?.y, region?.width, region?.height]
    return [region?.id, region?.shape, ...sides.map((side = 0) => Math.round(side / 10))]
  }
  await expect.poll(second).toEqual(['c', 'rectangle', 70, 70, 20, 10])
  await page.getByRole('button', { name: 'Maak plek 2 groter of kleiner' }).press('Shift+ArrowDown')
  await expect.poll(second).toEqual(['c', 'rectangle', 70, 70, 20, 20])
  expect(await form.barriers()).toEqual([])
  await form.close()
})
