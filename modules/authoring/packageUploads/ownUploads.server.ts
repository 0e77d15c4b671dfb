import { join } from 'node:path'
import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The packages that this person is bringing in, for the hubs for which they still write. */
export function ownUploads(db: Db, person: Person) {
  return db
    .selectFrom('packageUpload')
    .where('packageUpload.personId', '=', person.id)
    .where('packageUpload.hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
}

/** Where the bytes of an upload are. The id comes from a row, never from an address. */
export function placeOf(folder: string, { id }: { id: string }) {
  return join(folder, id)
}

/** Ends an upload inside a transaction of the caller; whoever comes second finds it gone, and makes nothing. */
export async function endUpload(tx: Db, id: string) {
  const ended = await tx.deleteFrom('packageUpload').where('id', '=', id).executeTakeFirst()
  return ended.numDeletedRows === 1n
}
