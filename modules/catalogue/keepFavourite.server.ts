import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'

/** Keeps a public offering for this person to look at later; twice is fine. Undefined when it is not there. */
export function keepFavourite(db: Db, person: Pick<Person, 'id'>, offeringId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const offered = tx.selectFrom('publishedOffering').where('id', '=', offeringId)
    const offering = await offered.select(['id', 'slug']).executeTakeFirst()
    if (!offering) return undefined
    await tx
      .insertInto('favourite')
      .values({ personId: person.id, offeringId, savedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return offering
  })
}
