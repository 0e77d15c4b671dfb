import { type Browser, chromium } from '@playwright/test'
import { browserHere, launchFlags } from '~/bin/browser.js'

/** The browser that `npm test` made sure of. */
export function browserPath(): string {
  const path = browserHere()
  if (!path) throw new Error('No browser to test with: run npm test once, or set CHROMIUM to the path of one.')
  return path
}

/** Starts the test browser; a console error or an error of a page is kept in `errors`, for the test to expect none. */
export async function launchBrowser() {
  const browser = await chromium.launch({ executablePath: browserPath(), args: launchFlags })
  return { browser, errors: watch(browser) }
}

function watch(browser: Browser) {
  const errors: string[] = []
  browser.on('context', (context) => {
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    context.on('weberror', (error) => errors.push(error.error().message))
  })
  return errors
}
