import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { ownOfferings } from './ownOfferings.server'

/** Puts an offering of the person's own hub in the catalogue; twice is fine. Undefined when it is not theirs. */
export function publishOffering(db: Db, person: Person, offeringId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const offering = await ownOfferings(tx, person).where('offering.id', '=', offeringId).executeTakeFirst()
    if (!offering) return undefined
    await addPublication(tx, person.id, offeringId, now)
    return { slug: offering.slug }
  })
}

/** The row that makes an offering public, unless there is one. */
export async function addPublication(tx: Db, publishedBy: string, offeringId: string, now: number) {
  await tx
    .insertInto('offeringPublication')
    .values({ id: newId(), offeringId, publishedAt: now, publishedBy, withdrawnAt: null, withdrawnBy: null })
    .onConflict((conflict) => conflict.column('offeringId').where('withdrawnAt', 'is', null).doNothing())
    .execute()
}
