import type { Db } from '~/db/connection.server'

/** Whether a module came in as a package of somebody else. */
export async function isPackage(db: Db, moduleId: string) {
  const row = await db.selectFrom('learningModule').where('id', '=', moduleId).select('source').executeTakeFirst()
  return row?.source === 'package'
}
