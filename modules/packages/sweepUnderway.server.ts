import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { removeUnnamed } from '~/db/removeUnnamed.server'

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

function removeOne(db: Db, files: Pick<FileStore, 'remove'>, intakeId: string, sha256: string) {
  return inTransaction(db, async (tx) => {
    await tx.deleteFrom('fileUnderway').where('intakeId', '=', intakeId).where('sha256', '=', sha256).execute()
    await removeUnnamed(tx, files, sha256, forgottenAfterMs)
  })
}
