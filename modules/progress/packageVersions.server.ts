import type Database from 'better-sqlite3'
import type { PackageContents } from '~/modules/packages/contents'

const mostKept = 1000

/** What is in a version that came as a package, read once: a version never changes. Undefined for one written here. */
export function packageVersions(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], string | null>('select contents from moduleVersion where id = ?').pluck()
  const kept = new Map<string, PackageContents | undefined>()

  return function contentsOf(versionId: string) {
    if (kept.has(versionId)) return kept.get(versionId)
    const text = find.get(versionId)
    const contents = text ? (JSON.parse(text) as PackageContents) : undefined
    if (kept.size >= mostKept) kept.clear()
    kept.set(versionId, contents)
    return contents
  }
}
