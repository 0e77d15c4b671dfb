import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '~/db/tables'
import type { MadeFile } from './packageFile'

/** Files of `build/browser/learner/<language>`: those that come at once, and those that come when they are asked for. */
type Part = { atOnce: string[]; later: string[]; css?: string; isAliveLater?: boolean }
type Parts = { core: Part; types: Record<string, Part> }

const folder = (language: Language) => join(process.cwd(), 'build/browser/learner', language)
const known = new Map<string, string>()

/**
 * The learner runtime for blocks of these types, with its words in one language: what a package carries to show its
 * pages. Other types are passed over.
 */
export function learnerRuntime(types: Iterable<string>, language: Language): MadeFile[] {
  const read = (file: string) => contentOf(join(folder(language), file))
  const { core, types: all } = JSON.parse(read('parts.json')) as Parts
  const used = [...new Set(types)].filter((type) => Object.hasOwn(all, type)).sort()
  const needed = [core, ...used.map((type) => all[type]!)]
  const atOnce = sorted(needed.flatMap((part) => part.atOnce))
  const later = sorted(needed.flatMap((part) => part.later)).filter((file) => !atOnce.includes(file))
  const here = used.filter((type) => all[type]!.atOnce.length > 0).map((type) => `leerbankParts.get("${type}").part`)
  const aliveLater = used.filter((type) => all[type]!.isAliveLater)
  const start = `leerbankParts.get("core").start([${here}],${JSON.stringify(aliveLater)})\n`
  const styles = new Set(needed.flatMap(({ css }) => (css ? [css] : [])))
  return [
    script('learner.js', ['loader.js', ...atOnce].map(read).join('') + start),
    made('learner.css', 'text/css', [...styles].map(read).join('')),
    ...later.map((file) => script(`parts/${file}`, read(file))),
  ]
}

function sorted(files: string[]) {
  return [...new Set(files)].sort()
}

function script(path: string, content: string) {
  return made(path, 'text/javascript', content)
}

function made(path: string, mediaType: string, content: string): MadeFile {
  return { path, bytes: Buffer.from(content, 'utf8'), mediaType: `${mediaType}; charset=utf-8` }
}

function contentOf(path: string) {
  const content = known.get(path) ?? readFileSync(path, 'utf8')
  known.set(path, content)
  return content
}
