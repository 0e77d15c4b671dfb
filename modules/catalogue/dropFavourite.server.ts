import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/** Keeps an offering no longer; false when this person had not kept it and it is not there for them to keep. */
export async function dropFavourite(db: Db, person: Pick<Person, 'id'>, offeringId: string) {
  const own = db.deleteFrom('favourite').where('personId', '=', person.id).where('offeringId', '=', offeringId)
  if ((await own.executeTakeFirst()).numDeletedRows > 0n) return true
  const offered = db.selectFrom('publishedOffering').where('id', '=', offeringId).select('id')
  return (await offered.executeTakeFirst()) !== undefined
}
