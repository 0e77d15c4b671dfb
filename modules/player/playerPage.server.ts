import { createHash } from 'node:crypto'
import type { LaunchData } from './launchPage'
import { playerTexts } from './texts'

const style = `html,body,iframe{display:block;width:100%;height:100%;margin:0;border:0}body{overflow:hidden}
.ended{height:auto;padding:24px;font:18px/1.5 system-ui,sans-serif;max-width:34em;box-sizing:border-box}`
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

export function playerPage(launch: LaunchData, script: string) {
  const data = JSON.stringify(launch).replaceAll('<', '\\u003c')
  const body = `<script type="application/json" id="launch">${data}</script><script src="${script}"></script>`
  return page(launch.language, launch.title, body)
}

/** For an address that is over or never was: it says what to do, in both languages, as nobody knows who asks. */
export function endedPage() {
  return inBothLanguages('ended')
}

/** Where content goes that has closed itself: the returnURL of cmi5, section 10.2.6. */
export function returnedPage() {
  return inBothLanguages('returned')
}

function inBothLanguages(text: 'ended' | 'returned') {
  const paragraph = (language: 'nl' | 'en') => `<p lang="${language}">${playerTexts[language][text]}</p>`
  return page('nl', playerTexts.nl.endedTitle, `<div class="ended">${paragraph('nl')}${paragraph('en')}</div>`)
}

function page(language: string, title: string, body: string) {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`
}

function escapeHtml(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
