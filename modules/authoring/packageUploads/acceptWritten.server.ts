import { rm } from 'node:fs/promises'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { ReadWritten } from '~/modules/packages/reading/readInWorker.server'
import type { Person } from '~/modules/people/person'
import { bringWritten } from '../ownPackages/bringWritten.server'
import { ownUploads, placeOf } from './ownUploads.server'

type Choice = { id: string; title?: string; hubId?: string }
type Places = { files: FileStore; folder: string; read: ReadWritten }

/** Makes of an upload that was made with Leerbank a module of a hub to be written further; the upload ends with it. */
export async function acceptWritten(
  db: Db,
  { files, folder, read }: Places,
  person: Person,
  { id, title, hubId }: Choice,
) {
  const upload = await ownUploads(db, person)
    .where('id', '=', id)
    .where('reading', 'is not', null)
    .where('moduleId', 'is', null)
    .select(['id', 'hubId'])
    .executeTakeFirst()
  if (!upload) return { refused: 'absent' as const }
  const zip = placeOf(folder, upload)
  const made = await bringWritten(db, files, person, { zip, hubId: hubId ?? upload.hubId, title, uploadId: id, read })
  if (!('refused' in made)) await rm(zip, { force: true })
  return made
}
