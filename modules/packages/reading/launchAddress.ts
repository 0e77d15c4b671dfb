import type { Launchable } from '../contents'
import { foldedPath, shown } from './entryName'
import { Refusal } from './refusal'
import type { Warnings } from './warning'

/** The paths of a package, to be found as they are written and as people meant them. */
export type Paths = { has(path: string): boolean; likely(path: string): string | undefined }

export function pathsOf(paths: Iterable<string>): Paths {
  const known = new Set(paths)
  const folded = new Map([...known].map((path) => [foldedPath(path), path]))
  return { has: (path) => known.has(path), likely: (path) => folded.get(foldedPath(path)) }
}

// The package stands in a folder of an address that does not exist, so that a way out of it can be seen.
const root = 'http://package.invalid/in/side/'

export type Place = Omit<Launchable, 'kind'>
type Found = Place | 'elsewhere' | 'missing'

/**
 * The file that an address of a manifest means, below the `xml:base` of its elements from the outside in. Throws a refusal
 * for one that is a program or leads out of the package.
 */
export function placeOf(href: string, bases: (string | undefined)[], paths: Paths, warnings: Warnings): Found {
  const url = resolve(href, bases)
  if (url === 'elsewhere') return url
  const encoded = url.pathname.slice(new URL(root).pathname.length)
  const parameters = url.search + url.hash
  for (const path of [decoded(encoded), encoded]) {
    if (path === undefined) continue
    if (paths.has(path)) return { path, parameters }
    const likely = paths.likely(path)
    if (likely === undefined) continue
    warnings.add('namesDiffer', shown(path))
    return { path: likely, parameters }
  }
  return 'missing'
}

function resolve(href: string, bases: (string | undefined)[]): URL | 'elsewhere' {
  const outside = () => new Refusal('launchOutside', shown(href))
  let url = new URL(root)
  for (const part of [...bases, href]) {
    if (part === undefined || part.trim() === '') continue
    const next = URL.canParse(part.trim(), url.href) ? new URL(part.trim(), url.href) : undefined
    if (!next || !/^https?:$/.test(next.protocol)) throw outside()
    url = next
  }
  if (url.origin !== new URL(root).origin) return 'elsewhere'
  if (!url.pathname.startsWith(new URL(root).pathname)) throw outside()
  // A browser reads an encoded slash or dot as part of a name, a server may not.
  if (/%(?:2f|5c|00)/i.test(url.pathname)) throw outside()
  return url
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return undefined
  }
}

/**
 * An address with the parameters of its item (SCORM 2004 CAM, section 3.4.1.4, which 1.2 follows): they come after a query
 * that is there already, and a fragment that is there already wins.
 */
export function withParameters(href: string, parameters: string) {
  let rest = parameters.trim()
  while (/^[?&]/.test(rest)) rest = rest.slice(1)
  if (rest === '') return href
  if (rest.startsWith('#')) return href.includes('#') ? href : href + rest
  const [address, ...fragment] = href.split('#')
  const joined = `${address}${address!.includes('?') ? '&' : '?'}${rest}`
  if (fragment.length === 0) return joined
  return `${joined.split('#')[0]}#${fragment.join('#')}`
}
