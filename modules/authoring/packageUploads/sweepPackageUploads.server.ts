import { readdir, rm } from 'node:fs/promises'
import type { Db } from '~/db/connection.server'
import { forget } from './cancelUpload.server'
import { keptMs } from './limits'
import { placeOf } from './ownUploads.server'

/** Forgets the uploads that nobody went on with for a day, and the bytes of which a killed server left no row. */
export async function sweepPackageUploads(db: Db, folder: string, now = Date.now()) {
  const old = await db
    .selectFrom('packageUpload')
    .where('touchedAt', '<', now - keptMs)
    .select('id')
    .execute()
  for (const upload of old) await forget(db, folder, upload)
  for (const id of await readdir(folder).catch(() => [])) {
    // The row is always there before its file.
    const found = await db.selectFrom('packageUpload').where('id', '=', id).select('id').executeTakeFirst()
    if (!found) await rm(placeOf(folder, { id }), { force: true })
  }
}
