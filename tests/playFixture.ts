import type { Frame, FrameLocator, Page } from '@playwright/test'
import { expect } from 'vitest'
import { fixtureModule } from '~/modules/learner/fixture.server'

type Where = Page | Frame | FrameLocator

const section = (where: Where) => where.locator('section:visible')
export const pressIn = (where: Where, name: string) =>
  where.getByRole('button', { name, exact: true }).filter({ visible: true }).last().press('Enter')

/** Past the lessons of the fixture, as far as its test; the first question is answered on the way. */
export async function goToTest(where: Where) {
  await where.locator('.bottom-bar').waitFor()
  await section(where).getByLabel('Met de dieptestaaf').press('Space')
  await pressIn(where, 'Kijk na')
  await where.getByText('De staaf steekt aan de achterkant uit.').filter({ visible: true }).waitFor()
  for (const { title } of fixtureModule().pages.slice(1)) {
    await pressIn(where, 'Volgende')
    await section(where).getByRole('heading', { level: 1, name: title }).waitFor()
  }
}

/** Hands in the test of the fixture with everything right or nothing. */
export async function takeTest(where: Where, how: 'right' | 'wrong') {
  const isRight = how === 'right'
  const mistakes = ['Er zit een braam aan het product', 'De schuifmaat staat scheef', 'Het product is nog warm']
  for (const label of isRight ? mistakes : ['De schuifmaat is net gereinigd'])
    await section(where).getByLabel(label).press('Space')
  await section(where)
    .getByLabel(isRight ? 'Met de dieptestaaf' : 'Met de grote bek')
    .press('Space')
  const steps = ['Maak de as', 'Controleer of', 'Zet de bekken', 'Lees de maat']
  await putInOrder(where, isRight ? steps : steps.toReversed())
  await pressIn(where, 'Lever de toets in')
  await section(where)
    .getByText(/^Je score is/)
    .waitFor()
}

async function putInOrder(where: Where, order: string[]) {
  const shown = () => section(where).locator('.step-text').allTextContents()
  const upOf = (start: string) => section(where).getByRole('button', { name: `Zet hoger: ${start}` })
  // A list that nobody has moved is no answer.
  if ((await shown()).every((text, place) => text.startsWith(order[place]!))) await upOf(order[1]!).press('Enter')
  for (const [place, start] of order.entries()) {
    const up = upOf(start)
    const standing = async () => (await shown()).findIndex((text) => text.startsWith(start))
    for (let at = await standing(); at > place; at--) {
      await up.press('Enter')
      await expect.poll(standing).toBe(at - 1)
    }
  }
}
