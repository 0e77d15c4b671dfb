import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { browserHere, launchFlags } from '~/bin/browser.js'

/** The browser that `npm test` made sure of. */
export function browserPath(): string {
  const path = browserHere()
  if (!path) throw new Error('No browser to test with: run npm test once, or set CHROMIUM to the path of one.')
  return path
}

/** Starts the test browser; a console error or an error of a page is kept in `errors`, for the test to expect none. */
export async function launchBrowser() {
  const browser = await launched()
  return { browser, errors: watch(browser).errors }
}

let shared: Promise<Browser> | undefined

/** The browser that the test files of a worker use one after the other; `leave` closes what this file opened in it. */
export async function sharedBrowser() {
  shared ??= launched()
  const browser = await shared
  const { errors, stop } = watch(browser)
  const leave = async () => {
    stop()
    for (const context of browser.contexts()) await context.close()
  }
  return { browser, errors, leave }
}

function launched() {
  return chromium.launch({ executablePath: browserPath(), args: launchFlags })
}

function watch(browser: Browser) {
  const errors: string[] = []
  const listen = (context: BrowserContext) => {
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    context.on('weberror', (error) => errors.push(error.error().message))
  }
  browser.on('context', listen)
  return { errors, stop: () => browser.off('context', listen) }
}
