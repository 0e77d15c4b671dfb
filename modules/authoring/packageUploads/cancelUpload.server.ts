import { rm } from 'node:fs/promises'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { ownUploads, placeOf } from './ownUploads.server'

/** Forgets an upload and its bytes. */
export async function cancelUpload(db: Db, folder: string, person: Person, id: string) {
  const upload = await ownUploads(db, person).where('id', '=', id).select('id').executeTakeFirst()
  if (!upload) return { refused: 'absent' as const }
  await forget(db, folder, upload)
  return { id }
}

/** The row first: a file without a row is removed by the sweep, and a row without its file would be offered again. */
export async function forget(db: Db, folder: string, upload: { id: string }) {
  await db.deleteFrom('packageUpload').where('id', '=', upload.id).execute()
  await rm(placeOf(folder, upload), { force: true })
}
