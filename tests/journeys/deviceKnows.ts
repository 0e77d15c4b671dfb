import { expect, type Page } from '@playwright/test'

/** A device is told who reads, and in which language, a moment after a page of the app is there. */
export async function deviceKnows(tab: Page, language: string) {
  const shown = async () => {
    await tab.goto('/learning')
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
    await tab.goto('/along')
    await tab.locator('h1').waitFor()
    return tab.locator('html').getAttribute('lang')
  }
  await expect.poll(shown).toBe(language)
}
