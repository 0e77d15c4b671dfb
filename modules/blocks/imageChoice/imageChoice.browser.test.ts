import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/imageChoice.1.json'

const golden = goldens[0]!.content

const block = { id: 'block1', type: 'imageChoice', version: 1, content: golden }
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><path d="M20 150H380" stroke="#444" stroke-width="40"/></svg>`
const names = golden.options.map(({ mediaId }) => mediaId)
const pictures = (addressOf: (name: string) => string) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        address: addressOf(name),
        mediaType: 'image/svg+xml',
        name,
        bytes: svg.length,
        width: 400,
        height: 300,
        seconds: 0,
        hasSound: false,
      },
    ]),
  )

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

test('a learner enlarges a picture and chooses one by keyboard, two beside each other on a phone', async () => {
  const files = names.map((name) => ({
    path: `media/${name}.svg`,
    mediaType: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
  }))
  const played = await openInPackage(browser, [block], {
    width: 320,
    media: pictures((name) => `media/${name}.svg`),
    files,
  })
  const { frame } = played
  expect(await played.barriers()).toEqual([])
  const tops = await frame.locator('.picture').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect([tops[0] === tops[1], tops[1] === tops[2]]).toEqual([true, false])
  const enlarge = frame.getByRole('button', { name: 'Vergroot Een las met brede' })
  await enlarge.press('Enter')
  await frame.getByRole('dialog', { name: 'Een las met brede' }).getByRole('img').waitFor()
  await frame.getByRole('button', { name: 'Sluit' }).press('Escape')
  await frame.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await enlarge.evaluate((button) => button === document.activeElement)).toBe(true)
  await frame.getByLabel('Las C').press('Space')
  await frame.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await frame.getByText('de toorts ging te langzaam').waitFor()
  expect(await played.barriers()).toEqual([])
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'c',
    'cmi.interactions.0.correct_responses.0.pattern': 'b',
    'cmi.core.score.raw': '0',
  })
  const again = await played.comeBack()
  await again.getByRole('button', { name: 'Probeer het nog eens' }).press('Enter')
  await again.getByLabel('Las B').press('Space')
  await again.getByRole('button', { name: 'Kijk na' }).press('Enter')
  await again.getByText('Goed!').waitFor()
  await expect.poll(played.kept, { timeout: 20_000 }).toMatchObject({ 'cmi.core.score.raw': '100' })
  expect(await played.refused()).toEqual([])
  await played.close()
})

test('an author chooses a picture, which brings its description along', async () => {
  const files = pictures(() => `data:image/svg+xml,${encodeURIComponent(svg)}`)
  const chosen = { mediaId: 'lasC', kind: 'image' as const, file: files.lasC!, alt: 'Een las met bulten' }
  const options = golden.options.map((option, place) => (place < 2 ? option : { ...option, mediaId: '', alt: '' }))
  const content = { ...golden, options }
  const form = await openInForm(browser, { ...block, content }, { width: 390, scheme: 'dark', files, chosen })
  await form.page.getByText('Kies een afbeelding, of haal dit antwoord weg.').waitFor()
  await form.page.getByText('Beschrijf wat er te zien is.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByRole('button', { name: 'Kies of upload een afbeelding Afbeelding 3' }).press('Enter')
  await form.page.getByRole('img', { name: 'Een las met bulten' }).waitFor()
  await form.page.getByLabel('Er kunnen meer afbeeldingen goed zijn').press('Space')
  await form.page.getByLabel('Afbeelding 3 is goed').press('Space')
  expect(await form.content()).toMatchObject({
    several: true,
    options: [{ isRight: false }, { isRight: true }, { isRight: true, mediaId: 'lasC', alt: 'Een las met bulten' }],
  })
  expect(await form.barriers()).toEqual([])
  await form.close()
})
