import type { Readable } from 'node:stream'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { LearningModule } from '~/modules/blocks/document'
import type { PackageFormat } from './formats'
import { runtimeFor } from './learnerRuntime.server'
import type { StoredFile } from './packageFile'
import { sourcePath } from './source/source'
import { wrap } from './wrap.server'
import { zipFiles } from './zip.server'

/** The zip of a published version: exactly the files that our own player serves. Throws when a file is gone from the store. */
export async function versionZip(db: Db, files: FileStore, versionId: string): Promise<Readable> {
  return zipFiles(await storedFiles(db, files, versionId), files)
}

/**
 * The zip of a version that was written here, in another format than that of our own player: its pages and media are
 * those that were published, with the runtime and the driver of today.
 */
export async function versionZipAs(
  format: PackageFormat,
  db: Db,
  files: FileStore,
  versionId: string,
): Promise<Readable> {
  if (format === 'scorm12') return versionZip(db, files, versionId)
  const { document } = await db
    .selectFrom('moduleVersion')
    .where('id', '=', versionId)
    .select('document')
    .executeTakeFirstOrThrow()
  const module = JSON.parse(document) as LearningModule
  const content = (await storedFiles(db, files, versionId)).filter(isContent)
  return zipFiles(wrap(format, module, [...content, ...runtimeFor(module, format)]), files)
}

async function storedFiles(db: Db, files: FileStore, versionId: string): Promise<StoredFile[]> {
  const rows = await db
    .selectFrom('versionFile')
    .where('versionId', '=', versionId)
    .orderBy('path')
    .select(['path', 'mediaType', 'sha256', 'bytes'])
    .execute()
  if (rows.length === 0) throw new Error(`version ${versionId} has no files`)
  await Promise.all(rows.map(({ sha256 }) => files.size(sha256)))
  return rows
}

/** What a module says and shows; the rest of a package is its runtime and its wrapping. */
function isContent({ path }: StoredFile) {
  return path.startsWith('media/') || ['index.html', 'module.js', sourcePath].includes(path)
}
