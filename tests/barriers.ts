import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const script = `${axe.source};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`

/** What axe finds wrong with what is on the screen now, in its frames too: one line for each rule. */
export async function barriersOn(page: Page, options: RunOptions = {}): Promise<string[]> {
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(script)
  return page.evaluate(async (given) => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run({ resultTypes: ['violations'], pingWaitTime: 20_000, ...given })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, options)
}
