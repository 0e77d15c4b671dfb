import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { launchBrowser } from './browser'
import type { ProductPage } from './journeys/pages/page'
import { productPages } from './journeys/pages/productPages'
import { startServer, type TestServer } from './server'

/*
 * Pictures of every page, to look at: `npm run pictures [-- part of a name] [--lang en]`, in test-results/pictures.
 * `npm run pictures -- --readme` makes the two of the README.
 */
const asked = process.argv.slice(2)
const isReadme = asked.includes('--readme')
const language = asked.includes('--lang') ? asked[asked.indexOf('--lang') + 1]! : 'nl'
const part = asked.find((argument, place) => !argument.startsWith('--') && asked[place - 1] !== '--lang') ?? ''

type Look = { width: number; scheme: 'light' | 'dark' }
const looks: Look[] = [390, 820, 1440].flatMap((width) => [
  { width, scheme: 'light' },
  { width, scheme: 'dark' },
])

const server = await startServer()
const { browser, errors } = await launchBrowser()
const pages = productPages(server.dataDir)
if (isReadme) {
  const shown = pages.filter(({ name }) => name === 'editor' || name === 'catalogue')
  for (const page of shown)
    await take(page, { width: 1440, scheme: 'light' }, join('docs/pictures', `${page.name}.png`), false)
} else {
  for (const page of pages.filter(({ name }) => name.includes(part)))
    for (const look of looks) {
      const file = `${page.name}-${language}-${look.width}-${look.scheme}.png`
      await take(page, look, join('test-results/pictures', file), true)
    }
}
await browser.close()
await server.stop()
for (const error of errors) console.info(error)

async function take({ address, as, before }: ProductPage, { width, scheme }: Look, path: string, fullPage: boolean) {
  const context = await newContext(browser, server, { width, scheme })
  const tab = await context.newPage()
  const headers = { origin: server.origin }
  await tab.request.post('/language', { form: { language, to: '/sign-in' }, headers })
  if (as) await tab.request.post('/sign-in/cast', { form: { personId: as }, headers })
  if (as) await tab.request.post('/language', { form: { language, to: '/sign-in' }, headers })
  await before?.(tab, language)
  await tab.goto(address, { waitUntil: 'networkidle' })
  await tab.screenshot({ path, fullPage })
  console.info(path)
  await context.close()
}

function newContext(from: Browser, { origin }: TestServer, { width, scheme }: Look) {
  const viewport = { width, height: width < 500 ? 844 : 900 }
  return from.newContext({ baseURL: origin, viewport, colorScheme: scheme, locale: 'nl-NL', reducedMotion: 'reduce' })
}
