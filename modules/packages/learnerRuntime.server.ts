import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeFile } from './packageFile'

/** Files of `build/browser/learner`: those that come at once, and those that come when they are asked for. */
type Part = { atOnce: string[]; later: string[]; css?: string }
type Parts = { core: Part; types: Record<string, Part> }

const folder = () => join(process.cwd(), 'build/browser/learner')
const known = new Map<string, string>()
let parts: Parts | undefined

/** The learner runtime for blocks of these types: what a package carries to show its pages. Other types are passed over. */
export function learnerRuntime(types: Iterable<string>): MadeFile[] {
  parts ??= JSON.parse(read('parts.json')) as Parts
  const { core, types: all } = parts
  const used = [...new Set(types)].filter((type) => Object.hasOwn(all, type)).sort()
  const needed = [core, ...used.map((type) => all[type]!)]
  const atOnce = sorted(needed.flatMap((part) => part.atOnce))
  const later = sorted(needed.flatMap((part) => part.later)).filter((file) => !atOnce.includes(file))
  const start = `leerbankParts.get("core").start([${used.map((type) => `leerbankParts.get("${type}").part`)}])\n`
  return [
    script('learner.js', ['loader.js', ...atOnce].map(read).join('') + start),
    made('learner.css', 'text/css', needed.flatMap(({ css }) => (css ? [read(css)] : [])).join('')),
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

function read(file: string) {
  const content = known.get(file) ?? readFileSync(join(folder(), file), 'utf8')
  known.set(file, content)
  return content
}
