import type Database from 'better-sqlite3'
import type { ServedFile } from './sendFile.server'

type Found = ServedFile & { appOrigin: string; isOthers: 0 | 1; hosts: string | null }

const ofLaunch = `
  select versionFile.sha256, versionFile.mediaType, versionFile.bytes, launch.appOrigin,
    moduleVersion.contents is not null as isOthers,
    (select group_concat(host, ' ') from allowedHost where allowedHost.moduleId = moduleVersion.moduleId) as hosts
  from launch join attempt on attempt.id = launch.attemptId
  join moduleVersion on moduleVersion.id = attempt.versionId
  join versionFile on versionFile.versionId = attempt.versionId
  where launch.tokenHash = ? and launch.expiresAt > ? and launch.revokedAt is null`

/**
 * Finds a file of the version that a live launch plays, and nothing outside it. Packages of others were often made where
 * capitals do not matter: theirs are found without them too.
 */
export function versionFileOf(sqlite: Database.Database) {
  const find = sqlite.prepare<[string, number, string], Found>(`${ofLaunch} and versionFile.path = ?`)
  const findLikely = sqlite.prepare<[string, number, string], Found>(
    `${ofLaunch} and moduleVersion.contents is not null and versionFile.path = ? collate nocase`,
  )
  return (tokenHash: string, path: string, now = Date.now()) =>
    find.get(tokenHash, now, path) ?? findLikely.get(tokenHash, now, path.normalize('NFC'))
}
