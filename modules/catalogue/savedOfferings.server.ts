import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/** The public offerings that a person keeps, the newest first. */
export async function savedOfferings(db: Db, person: Pick<Person, 'id'>) {
  const rows = await db
    .selectFrom('favourite')
    .innerJoin('publishedOffering', 'publishedOffering.id', 'favourite.offeringId')
    .where('favourite.personId', '=', person.id)
    .select('favourite.offeringId')
    .orderBy('favourite.savedAt', 'desc')
    .execute()
  return rows.map(({ offeringId }) => offeringId)
}
