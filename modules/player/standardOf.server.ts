import type Database from 'better-sqlite3'
import type { Standard } from './stateNames'

const mostKept = 10_000

/** The standard of the version that a launch plays; undefined when there is no such launch or it was written here. */
export function standardOf(sqlite: Database.Database) {
  const find = sqlite
    .prepare<[string], Standard>(`
    select contents ->> '$.standard' from launch join attempt on attempt.id = launch.attemptId
    join moduleVersion on moduleVersion.id = attempt.versionId where launch.tokenHash = ?`)
    .pluck()
  // A launch stays on its version, and a version never changes.
  const kept = new Map<string, Standard>()
  return (tokenHash: string) => {
    const known = kept.get(tokenHash) ?? find.get(tokenHash)
    if (!known) return undefined
    if (kept.size >= mostKept) kept.clear()
    kept.set(tokenHash, known)
    return known
  }
}
