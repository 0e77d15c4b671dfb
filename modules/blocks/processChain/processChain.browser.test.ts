import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/processChain.1.json'
import type { ProcessChainContent } from './processChain'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'processChain', version: 1, content: golden }
const asking = { ...block, id: 'block2', content: { ...golden, asksBottleneck: true } }

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

test('a learner builds the line by keyboard, sees its bottleneck meanwhile, mends what is wrong, and finds it again', async () => {
  const played = await openInPackage(browser, [block, asking])
  const { frame } = played
  const [first, second] = ['block1', 'block2'].map((id) => frame.locator(`[data-block="${id}"]`))
  const place = async (device: string, step: string, within = first!) =>
    within.getByLabel(`Waar zet je: ${device}?`).selectOption({ label: step })
  for (const device of ['Camera', 'Trilvuller', 'Robot met grijper', 'Schroefkop', 'Draaikracht meten'])
    await place(device, steps[device]!)
  await place('Grotere bak', '3. Oriënteren')
  await first!.getByText('Monteren is het knelpunt: 3,8 s per stuk, 947 stuks per uur.').waitFor()
  await first!.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await first!.getByText('In een grotere bak liggen de bouten nog steeds door elkaar.').waitFor()
  expect(await played.barriers()).toEqual([])
  await first!.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await place('Sleuf', '3. Oriënteren')
  await first!.getByText('Oriënteren is het knelpunt: 4,2 s per stuk, 857 stuks per uur.').waitFor()
  expect(await first!.getByLabel('Waar zet je: Grotere bak?').inputValue()).toBe('')
  await first!.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await first!.getByText('Goed!').waitFor()

  for (const [device, step] of Object.entries({ ...steps, Sleuf: '3. Oriënteren' })) await place(device, step, second!)
  expect(await second!.getByText('is het knelpunt').count()).toBe(0)
  expect(await second!.locator('.chain-bar').count()).toBe(0)
  await second!.getByRole('radio', { name: 'Oriënteren' }).press('Space')
  await second!.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await second!.getByText('Oriënteren is het knelpunt').waitFor()

  await expect.poll(played.kept).toMatchObject({
    'cmi.interactions.0.type': 'matching',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.1.result': 'correct',
    'cmi.core.score.raw': '100',
  })
  const again = await played.comeBack()
  await again.getByText('Oriënteren is het knelpunt').last().waitFor()
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('a device is dragged into a station, to another one, and back to the stock', async () => {
  const played = await openInPackage(browser, [block], { width: 820, scheme: 'dark' })
  const { frame, page } = played
  const station = (name: string) => frame.locator('.chain-station', { hasText: name }).locator('.chain-slots')
  const drag = async (from: ReturnType<typeof station>, to: ReturnType<typeof station>) => {
    await from.hover()
    await page.mouse.down()
    await to.hover()
    await page.mouse.up()
  }
  await drag(frame.locator('.chain-device', { hasText: 'Spleetzeef' }).locator('.chain-handle'), station('Singuleren'))
  await station('Singuleren').getByText('Spleetzeef').waitFor()
  await drag(station('Singuleren').getByText('Spleetzeef'), station('Sorteren'))
  await station('Sorteren').getByText('Spleetzeef').waitFor()
  expect(await played.barriers()).toEqual([])
  await drag(station('Sorteren').getByText('Spleetzeef'), frame.locator('.chain-stock > p'))
  await expect.poll(() => station('Sorteren').innerText()).toBe('')
  await played.close()
})

test('an author writes it by keyboard, with what is missing said at the field', async () => {
  const [device, ...devices] = golden.devices
  const content = { ...golden, devices: [{ ...device, seconds: '' }, ...devices] }
  const form = await openInForm(browser, { ...block, content })
  const field = form.page.getByLabel('Seconden per stuk Apparaat 1')
  await form.page.getByText('Schrijf hoeveel seconden het per stuk duurt, zoals 4,2.').waitFor()
  expect(await form.barriers()).toEqual([])
  await field.fill('0,9')
  await form.page.getByRole('checkbox', { name: 'Singuleren' }).first().press('Space')
  await form.page.getByText('Goed hier: Spleetzeef, Trilvuller, Trapvuller').waitFor()
  await form.page.getByRole('button', { name: 'Haal Stap 3 weg' }).press('Enter')
  const written = (await form.content()) as ProcessChainContent
  expect(written.steps.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e'])
  expect(written.devices[0]).toMatchObject({ seconds: '0,9', places: [{ step: 'a' }, { step: 'b', isRight: true }] })
  expect(written.devices.find(({ name }) => name === 'Sleuf')!.places).toEqual([])
  await form.close()
})

const steps: Record<string, string> = {
  Camera: '1. Sorteren',
  Trilvuller: '2. Singuleren',
  'Robot met grijper': '4. Monteren',
  Schroefkop: '4. Monteren',
  'Draaikracht meten': '5. Quality check',
}
