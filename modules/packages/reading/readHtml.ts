import { languageOf } from './lomFacts'
import type { Read } from './readScorm'

/** The page with which plain HTML begins: one of the usual names, else the only page at the root. */
export function startPage(paths: string[]): string | undefined {
  const pages = paths.filter((path) => !path.includes('/') && /\.x?html?$/i.test(path))
  for (const name of ['index.html', 'index.htm', 'index.xhtml', 'default.html', 'default.htm', 'story.html']) {
    const found = pages.find((page) => page.toLowerCase() === name)
    if (found) return found
  }
  return pages.length === 1 ? pages[0] : undefined
}

/** One page that speaks to nobody, with the title that it has itself. */
export function readHtml(path: string, html: string): Read {
  const title = plainText(/<title[^>]*>([^<]{0,500})/i.exec(html)?.[1] ?? '')
  const summary = plainText(/<meta\s+name=["']description["']\s+content=["']([^"']{0,1000})/i.exec(html)?.[1] ?? '')
  const language = languageOf(/<html[^>]{0,500}?\blang=["']?([\w-]+)/i.exec(html)?.[1])
  const page = { id: 'page', title, isVisible: true, children: [] }
  const launch = { kind: 'asset' as const, path, parameters: '' }
  return {
    contents: { standard: 'html', root: { ...page, id: 'package', children: [{ ...page, launch }] } },
    facts: { title: title || undefined, summary: summary || undefined, language },
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function plainText(html: string) {
  const text = html.replace(/&(?:#(\d{1,6})|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
  )
  return text.replace(/\s+/g, ' ').trim()
}
