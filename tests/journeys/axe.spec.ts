import type { Page } from '@playwright/test'
import { barriersOn } from '../barriers'
import { builtRoutes } from '../routes'
import { expect, test } from './leerbank'
import type { ProductPage } from './pages/page'
import { productPages } from './pages/productPages'

type Language = 'nl' | 'en'
type Look = { language: Language; scheme: 'light' | 'dark'; width: keyof typeof heights }
// A phone, a tablet, a laptop; 640 is a laptop of 1280 at 200 %, and 320 is the same one at 400 % (WCAG 2.2, 1.4.4 and 1.4.10).
const heights = { 320: 256, 390: 844, 640: 400, 820: 1180, 1440: 900 }
const isHard = Boolean(process.env.LEERBANK_HARD)
// Two looks that differ in everything; the next page gets the next two, and in the hard form every page gets all eight.
const pairs: [Look, Look][] = [
  [
    { language: 'nl', scheme: 'light', width: 390 },
    { language: 'en', scheme: 'dark', width: 1440 },
  ],
  [
    { language: 'nl', scheme: 'dark', width: 640 },
    { language: 'en', scheme: 'light', width: 390 },
  ],
  [
    { language: 'nl', scheme: 'dark', width: 390 },
    { language: 'en', scheme: 'light', width: 820 },
  ],
  [
    { language: 'nl', scheme: 'light', width: 1440 },
    { language: 'en', scheme: 'dark', width: 320 },
  ],
]
const groups = [0, 1, 2, 3, 4, 5]

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('every route that shows a page is among the pages that are looked at', async ({ server }) => {
  const shown = new Set(productPages(server.dataDir).map(({ route }) => route))
  const pages = (await builtRoutes()).filter(({ isPage, path }) => isPage && path !== '/')
  expect(pages.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([])
})

// Six groups share the work between the workers.
for (const group of groups)
  test(`axe finds nothing, and nothing is wider than the screen (${group + 1} of ${groups.length})`, async ({
    server,
    as,
    visitor,
  }) => {
    test.setTimeout(isHard ? 600_000 : 240_000)
    const pages = productPages(server.dataDir)
      .map((page, place) => ({ page, looks: isHard ? pairs.flat() : pairs[place % pairs.length]! }))
      .filter((_, place) => Math.floor(place / pairs.length) % groups.length === group)
    const tabs = new Map<string | undefined, Page>()
    for (const id of new Set(pages.map(({ page }) => page.as))) tabs.set(id, await (id ? as(id) : visitor()))
    const wrong: string[] = []
    for (const language of ['en', 'nl'] as const) {
      for (const tab of tabs.values()) await speak(tab, server.origin, language)
      for (const { page, looks } of pages)
        for (const look of looks.filter((one) => one.language === language))
          wrong.push(...(await problemsOf(tabs.get(page.as)!, page, look)))
    }
    expect(wrong).toEqual([])
  })

async function speak(tab: Page, origin: string, language: Language) {
  const form = { language, to: '/sign-in' }
  const chosen = await tab.request.post('/language', { form, headers: { origin }, maxRedirects: 0 })
  expect(chosen.status(), 'the language is chosen').toBe(302)
}

async function problemsOf(tab: Page, { name, address, before, ready }: ProductPage, { language, scheme, width }: Look) {
  await tab.setViewportSize({ width, height: heights[width] })
  await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await before?.(tab, language)
  await tab.goto(address)
  if (ready) await expect(ready(tab)).toBeVisible()
  await expect(tab.locator('html'), name).toHaveAttribute('lang', language)
  const found = await barriersOn(tab, { runOnly: tags })
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) found.push(`${over} pixels wider than the screen`)
  if (width === 390) found.push(...(await widerThan(tab, 320)))
  return found.map((problem) => `${name} ${language} ${scheme} ${width}: ${problem}`)
}

async function widerThan(tab: Page, width: 320) {
  await tab.setViewportSize({ width, height: heights[width] })
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return over > 0 ? [`${over} pixels wider than a screen of ${width}`] : []
}
