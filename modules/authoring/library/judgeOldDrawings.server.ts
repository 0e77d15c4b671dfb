import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { faintWords } from './drawing/faintWords.server'

/** Looks at the words of the drawings that were put in before a Leerbank did so at once. */
export async function judgeOldDrawings(db: Db, files: FileStore) {
  const waiting = await db
    .selectFrom('media')
    .where('mediaType', '=', 'image/svg+xml')
    .where('faintWords', 'is', null)
    .select('sha256')
    .distinct()
    .execute()
  for (const { sha256 } of waiting) {
    const found = JSON.stringify(faintWords(await files.read(sha256)))
    await db.updateTable('media').set({ faintWords: found }).where('sha256', '=', sha256).execute()
  }
}
