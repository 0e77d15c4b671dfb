import { rm } from 'node:fs/promises'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { Person } from '~/modules/people/person'
import { importPackage, type Unpack } from '../importPackage.server'
import { ownUploads, placeOf } from './ownUploads.server'

type Choice = { id: string; title?: string; hubId?: string; hosts: string[] }
type Places = { files: FileStore; folder: string; unpack: Unpack }

/**
 * Makes of an upload what it was sent for: a module of a hub, or the next version of one. The upload ends in the same
 * transaction, so that two who press at once make one module.
 */
export async function acceptUpload(
  db: Db,
  { files, folder, unpack }: Places,
  person: Person,
  { id, title, hubId, hosts }: Choice,
) {
  const upload = await ownUploads(db, person)
    .where('id', '=', id)
    .where('reading', 'is not', null)
    .select(['id', 'fileName', 'hubId', 'moduleId'])
    .executeTakeFirst()
  if (!upload) return { refused: 'absent' as const }
  const to = upload.moduleId === null ? { hubId: hubId ?? upload.hubId } : { moduleId: upload.moduleId }
  const zip = placeOf(folder, upload)
  const made = await importPackage(db, files, person, {
    ...{ zip, fileName: upload.fileName, to, unpack },
    ...{ title, hosts, uploadId: id },
  })
  if (!('refused' in made)) await rm(zip, { force: true })
  return made
}
