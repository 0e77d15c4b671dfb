import type { Db } from './connection.server'

/** Runs the work in the caller's transaction when there is one, else in its own. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
