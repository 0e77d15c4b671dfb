import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'

const forgottenAfterMs = 6 * 3_600_000

/** Removes from the store what an import put there that was killed before it had a row to name it. */
export async function sweepUnderway(db: Db, files: Pick<FileStore, 'remove'>, now = Date.now()) {
  const old = await db
    .selectFrom('fileUnderway')
    .where('since', '<', now - forgottenAfterMs)
    .select(['intakeId', 'sha256'])
    .execute()
  for (const { intakeId, sha256 } of old) await removeOne(db, files, intakeId, sha256)
}

// Within a transaction nobody can begin to name the file between the look and the removal.
function removeOne(db: Db, files: Pick<FileStore, 'remove'>, intakeId: string, sha256: string) {
  return inTransaction(db, async (tx) => {
    if (!(await isNamed(tx, sha256))) files.remove(sha256, forgottenAfterMs)
    await tx.deleteFrom('fileUnderway').where('intakeId', '=', intakeId).where('sha256', '=', sha256).execute()
  })
}

async function isNamed(tx: Db, sha256: string) {
  const places = ['versionFile', 'media', 'mediaVariant', 'practicePhoto'] as const
  for (const place of places) {
    const found = await tx.selectFrom(place).where('sha256', '=', sha256).select('sha256').executeTakeFirst()
    if (found) return true
  }
  return false
}
