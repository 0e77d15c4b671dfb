import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'

// Every page reads it anew, and this form of it is less than half as long.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const script = `${source};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`

/** What axe finds wrong with what is on the screen now, in its frames too: one line for each rule. */
export async function barriersOn(page: Page, options: RunOptions = {}): Promise<string[]> {
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(script)
  return page.evaluate(async (given) => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run({ resultTypes: ['violations'], pingWaitTime: 20_000, ...given })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, options)
}
