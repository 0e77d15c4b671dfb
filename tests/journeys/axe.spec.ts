import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { builtRoutes } from '../routes'
import { expect, test } from './leerbank'
import { type ProductPage, productPages } from './pages'

type Look = { language: 'nl' | 'en'; scheme: 'light' | 'dark'; width: 390 | 1440 }
const isHard = Boolean(process.env.LEERBANK_HARD)
// Every pair of language, scheme and width; the hard form takes every combination.
const looks: Look[] = [
  { language: 'nl', scheme: 'light', width: 390 },
  { language: 'nl', scheme: 'dark', width: 1440 },
  { language: 'en', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 1440 },
]
if (isHard) looks.push(...looks.map((look): Look => ({ ...look, scheme: look.scheme === 'dark' ? 'light' : 'dark' })))

// A trace of every page would take longer than the looking.
test.use({ trace: 'off' })

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('every route that shows a page is among the pages that are looked at', async ({ server }) => {
  const shown = new Set(productPages(server.dataDir).map(({ route }) => route))
  const pages = (await builtRoutes()).filter(({ isPage, path }) => isPage && path !== '/')
  expect(pages.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([])
})

// Four groups share the work between the workers.
for (const group of [0, 1, 2, 3])
  test(`axe finds nothing, and nothing is wider than a phone (${group + 1} of 4)`, async ({ server, as, visitor }) => {
    test.setTimeout(isHard ? 600_000 : 240_000)
    const mine = productPages(server.dataDir).filter((_page, index) => index % 4 === group)
    const wrong: string[] = []
    for (const page of mine) {
      const tab = page.as ? await as(page.as) : await visitor()
      for (const look of looks) wrong.push(...(await problemsOf(tab, page, look)))
      await tab.context().close()
    }
    expect(wrong).toEqual([])
  })

async function problemsOf(tab: Page, { name, address, ready }: ProductPage, { language, scheme, width }: Look) {
  await tab.setViewportSize({ width, height: width === 390 ? 844 : 900 })
  await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  const origin = new URL(tab.url()).origin
  const chosen = await tab.request.post('/language', { form: { language, to: '/sign-in' }, headers: { origin } })
  expect(chosen.ok(), `${name}: the language is chosen`).toBe(true)
  await tab.goto(address, { waitUntil: 'load' })
  if (ready) await expect(ready(tab)).toBeVisible()
  expect(await tab.locator('html').getAttribute('lang'), name).toBe(language)
  const { violations } = await new AxeBuilder({ page: tab })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) found.push(`${over} pixels wider than the screen`)
  return found.map((problem) => `${name} ${language} ${scheme} ${width}: ${problem}`)
}
