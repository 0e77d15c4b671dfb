import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { typeset } from './typeset.server'
import { versionToSet } from './versionToSet.server'
import { workbookOf } from './workbook.server'

/** The workbook of a version that was written here, as a PDF: the pages and media that were published, set in type. */
export async function versionPdf(db: Db, files: FileStore, versionId: string) {
  const version = await versionToSet(db, versionId)
  const { document, pictures } = workbookOf({ ...version, files: await shownFiles(db, files, versionId) })
  return typeset({ template: 'workbook', document, pictures })
}

/** The files of a version that stand in its pages; a film stays where it is. */
async function shownFiles(db: Db, files: FileStore, versionId: string) {
  const rows = await db
    .selectFrom('versionFile')
    .where('versionId', '=', versionId)
    .where((where) => where.or([where('path', 'in', ['index.html', 'module.js']), where('path', 'like', 'media/%')]))
    .orderBy('path')
    .select(['path', 'mediaType', 'sha256'])
    .execute()
  const shown = rows.filter(({ mediaType }) => /^(?:image|text)\//.test(mediaType))
  return Promise.all(shown.map(async ({ sha256, ...file }) => ({ ...file, bytes: await files.read(sha256) })))
}
