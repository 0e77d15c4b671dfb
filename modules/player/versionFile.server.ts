import type Database from 'better-sqlite3'
import type { ServedFile } from './sendFile.server'

/** Finds a file of the version that a live launch plays, and nothing outside it. */
export function versionFileOf(sqlite: Database.Database) {
  const find = sqlite.prepare<[string, number, string], ServedFile & { appOrigin: string }>(`
    select versionFile.sha256, versionFile.mediaType, versionFile.bytes, launch.appOrigin
    from launch join attempt on attempt.id = launch.attemptId
    join versionFile on versionFile.versionId = attempt.versionId
    where launch.tokenHash = ? and launch.expiresAt > ? and launch.revokedAt is null and versionFile.path = ?`)
  return (tokenHash: string, path: string, now = Date.now()) => find.get(tokenHash, now, path)
}
