import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '~/db/tables'
import { blocksOf, type LearningModule } from '~/modules/blocks/document'
import { type DriverName, driverOf, type PackageFormat } from './formats'
import { type MadeFile, textFile } from './packageFile'

/** Files of `build/browser/learner/<language>`: those that come at once, and those that come when they are asked for. */
type Part = { atOnce: string[]; later: string[]; css?: string; isAliveLater?: boolean }
type Parts = { core: Part; drivers: Record<DriverName, Part>; types: Record<string, Part> }

const folder = (language: Language) => join(process.cwd(), 'build/browser/learner', language)
const known = new Map<string, string>()

/** The learner runtime of a module in a format. */
export function runtimeFor({ pages, settings }: LearningModule, format: PackageFormat) {
  const types = pages.flatMap(({ document }) => blocksOf(document).map(({ type }) => type))
  return learnerRuntime(types, settings.language, driverOf[format])
}

/**
 * The learner runtime for blocks of these types, with its words in one language, and one driver: what a package carries
 * to show its pages and to speak. Other types are passed over.
 */
export function learnerRuntime(
  types: Iterable<string>,
  language: Language,
  driver: DriverName = 'scorm12',
): MadeFile[] {
  const read = (file: string) => contentOf(join(folder(language), file))
  const { core, drivers, types: all } = JSON.parse(read('parts.json')) as Parts
  const used = [...new Set(types)].filter((type) => Object.hasOwn(all, type)).sort()
  const needed = [core, drivers[driver], ...used.map((type) => all[type]!)]
  const atOnce = sorted(needed.flatMap((part) => part.atOnce))
  const later = sorted(needed.flatMap((part) => part.later)).filter((file) => !atOnce.includes(file))
  const here = used.filter((type) => all[type]!.atOnce.length > 0).map((type) => `leerbankParts.get("${type}").part`)
  const aliveLater = used.filter((type) => all[type]!.isAliveLater)
  const speaks = `leerbankParts.get("driver-${driver}").driver`
  const start = `leerbankParts.get("core").start([${here}],${JSON.stringify(aliveLater)},${speaks})\n`
  const styles = new Set(needed.flatMap(({ css }) => (css ? [css] : [])))
  return [
    script('learner.js', ['loader.js', ...atOnce].map(read).join('') + start),
    textFile('learner.css', 'text/css', [...styles].map(read).join('')),
    ...later.map((file) => script(`parts/${file}`, read(file))),
  ]
}

function sorted(files: string[]) {
  return [...new Set(files)].sort()
}

function script(path: string, content: string) {
  return textFile(path, 'text/javascript', content)
}

function contentOf(path: string) {
  const content = known.get(path) ?? readFileSync(path, 'utf8')
  known.set(path, content)
  return content
}
