import type { Db } from './connection.server'
import type { FileStore } from './files.server'

/**
 * Removes a file from the store unless a row names it or it is on its way in; one that is younger than `unlessYoungerMs` stays
 * as well. Within a transaction, so that nobody begins to name it between the look and the removal.
 */
export async function removeUnnamed(tx: Db, files: Pick<FileStore, 'remove'>, sha256: string, unlessYoungerMs = 0) {
  for (const place of ['namedFile', 'fileUnderway'] as const)
    if (await tx.selectFrom(place).where('sha256', '=', sha256).select('sha256').executeTakeFirst()) return
  files.remove(sha256, unlessYoungerMs)
}
