import type { Readable } from 'node:stream'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { zipFiles } from './zip.server'

/** The zip of a published version: exactly the files that our own player serves. Throws when a file is gone from the store. */
export async function versionZip(db: Db, files: FileStore, versionId: string): Promise<Readable> {
  const rows = await db
    .selectFrom('versionFile')
    .where('versionId', '=', versionId)
    .select(['path', 'mediaType', 'sha256', 'bytes'])
    .execute()
  if (rows.length === 0) throw new Error(`version ${versionId} has no files`)
  await Promise.all(rows.map(({ sha256 }) => files.size(sha256)))
  return zipFiles(rows, files)
}
