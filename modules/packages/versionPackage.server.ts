import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { PackageFile } from './packageFile'
import { zipFiles } from './zip.server'

/** The zip of a published version: exactly the files that our own player serves. Throws when a file is gone from the store. */
export async function versionZip(db: Db, files: FileStore, versionId: string): Promise<Buffer> {
  const rows = await db.selectFrom('versionFile').where('versionId', '=', versionId).selectAll().execute()
  if (rows.length === 0) throw new Error(`version ${versionId} has no files`)
  const read = async ({ path, mediaType, sha256 }: (typeof rows)[number]): Promise<PackageFile> => ({
    path,
    mediaType,
    bytes: await files.read(sha256),
  })
  return zipFiles(await Promise.all(rows.map(read)))
}
