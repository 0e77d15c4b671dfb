import type { Page } from '@playwright/test'

/** Ends a tab or the whole browser at once, as a lack of memory does; resolves when it is gone. */
export async function crash(page: Page, how: 'Page.crash' | 'Browser.crash' = 'Page.crash') {
  const session = await page.context().newCDPSession(page)
  const gone = new Promise<unknown>((resolve) => {
    if (how === 'Page.crash') page.once('crash', resolve)
    else page.context().once('close', resolve)
  })
  session.send(how).catch(() => {})
  await gone
}
