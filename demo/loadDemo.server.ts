import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'

/** Fills a new database with the demo; a database that holds an organisation is left alone. */
export async function loadDemo(db: Db, _files: FileStore) {
  if (await db.selectFrom('organisation').select('id').executeTakeFirst()) return
  await loadCast(db)
}
