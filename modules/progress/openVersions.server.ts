import type Database from 'better-sqlite3'
import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { moduleData } from '~/modules/learner/moduleData'
import { type OpenModule, openModule } from '~/modules/learner/openModule'

const mostKept = 40

/** Published modules with their questions, each read once: a version never changes. Undefined for one not written here. */
export function openVersions(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], string>('select document from moduleVersion where id = ?').pluck()
  const kept = new Map<string, OpenModule | undefined>()

  return function versionOf(versionId: string) {
    const known = kept.has(versionId) ? kept.get(versionId) : moduleIn(find.get(versionId)!)
    // The one asked last stays longest.
    kept.delete(versionId)
    kept.set(versionId, known)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return known
  }
}

/** A document without pages came from elsewhere: there are no questions of ours in it. */
export function moduleIn(document: string): OpenModule | undefined {
  const module = JSON.parse(document) as Partial<LearningModule>
  return module.pages?.length ? openModule(moduleData(module as LearningModule), openBlock) : undefined
}
