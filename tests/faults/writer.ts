import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Chance } from './chance'
import { noWorker } from './learner'

/** An author at a browser, who does what the screen asks and remembers what was not chosen. */
export type Writer = {
  name: string
  personName: string
  context: BrowserContext
  page: Page
  address: string
  /** The texts of the choices that were not taken. */
  notChosen: string[]
}

const patience = 30_000
const choosing = 'Bekijk de verschillen en kies'
const again = 'Log weer in'

export async function openWriter(browser: Browser, origin: string, name: string, personName: string): Promise<Writer> {
  const place = { baseURL: origin, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' }
  const context = await browser.newContext({ ...place, ...noWorker })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator(`button[value="${name}"]`).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return { name, personName, context, page, address: '', notChosen: [] }
}

export const textOf = ({ page }: Writer) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })

/** Opens the module; who is not signed in any more does so first. */
export async function goToPage(writer: Writer) {
  const { page, address, name } = writer
  await page.goto(address)
  const member = page.locator(`button[value="${name}"]`)
  await textOf(writer).or(member).first().waitFor({ timeout: patience })
  if (await member.isVisible()) {
    await member.click()
    await textOf(writer).waitFor({ timeout: patience })
  }
}

/** Writes a word that occurs nowhere else, at the end of a line or on a line of its own. */
export async function write(writer: Writer, word: string, chance: Chance) {
  const { page } = writer
  await textOf(writer).waitFor({ timeout: patience })
  const lines = textOf(writer).locator('> p')
  const line = lines.nth(chance.below(await lines.count()))
  await line.click({ position: { x: 2, y: 6 }, timeout: patience })
  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('End')
  if (chance.below(3) === 0) await page.keyboard.press('Enter')
  await page.keyboard.insertText(` ${word}.`)
}

/** Whether this browser has a copy of a word outside the tab. */
export function hasCopy({ page }: Writer, word: string) {
  return page.evaluate(
    (one) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('leerbank')
        opening.onerror = () => resolve(false)
        opening.onsuccess = () => {
          const all = opening.result.transaction('unsent').objectStore('unsent').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify(all.result).includes(one))
          }
        }
      }),
    word,
  )
}

/** Does what the screen asks for until all is saved. */
export async function settle(writer: Writer, chance: Chance) {
  const { page, personName } = writer
  const status = page.locator('.save-status')
  const asked = page.getByRole('button', { name: choosing })
  const signedOut = page.getByRole('button', { name: again, exact: true })
  for (;;) {
    await status
      .filter({ hasText: /^Opgeslagen/ })
      .or(asked)
      .or(signedOut)
      .first()
      .waitFor({ timeout: 2 * patience })
    if (await asked.isVisible()) await choose(writer, chance)
    else if (await signedOut.isVisible()) {
      await signedOut.click()
      await page.getByRole('button', { name: `Ga verder als ${personName}` }).click()
      await signedOut.waitFor({ state: 'detached', timeout: patience })
    } else return
  }
}

async function choose({ page, notChosen }: Writer, chance: Chance) {
  await page.getByRole('button', { name: choosing }).click()
  const screen = page.getByRole('region', { name: 'Kies wat blijft' })
  const places = screen.locator('.conflict-place')
  for (let at = 0; at < (await places.count()); at++) {
    const place = places.nth(at)
    const choice = chance.below(3)
    await place.getByRole('radio').nth(choice).check()
    if (choice < 2)
      notChosen.push(
        (await place
          .locator('.conflict-option')
          .nth(1 - choice)
          .textContent())!,
      )
  }
  await screen.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await screen.waitFor({ state: 'detached' })
}
