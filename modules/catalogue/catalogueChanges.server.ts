import type { Db } from '~/db/connection.server'

/**
 * A number that moves with every change of the catalogue. Ask for it before reading what is to be kept: what changes in
 * between is then read once more, never missed.
 */
export async function catalogueChanges(db: Db) {
  const counter = db.selectFrom('changeCounter').where('area', '=', 'catalogue').select('changes')
  return (await counter.executeTakeFirstOrThrow()).changes
}
