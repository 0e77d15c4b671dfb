import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let script: string | undefined

/**
 * The frame of a still page with its script behind it. It is a picture of a page and no program: nothing in it runs, is
 * pressed, or leads anywhere, and who does not see it waits for the content.
 */
export function stillFrame(page: string, nonce: string) {
  script ??= readFileSync(join(process.cwd(), 'build/browser/stillPage.js'), 'utf8')
  const frame = `<iframe class="still-page" sandbox="allow-same-origin" aria-hidden="true" tabindex="-1" srcdoc="${escaped(page)}"></iframe>`
  return `${frame}<script nonce="${nonce}">${script}</script>`
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
