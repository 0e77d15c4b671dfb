import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { ownOfferings } from './ownOfferings.server'

/**
 * Takes an offering of the person's own hub out of the catalogue; who had started can go on. Twice is fine.
 * Undefined when it is not theirs.
 */
export function withdrawOffering(db: Db, person: Person, offeringId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const offering = await ownOfferings(tx, person).where('offering.id', '=', offeringId).executeTakeFirst()
    if (!offering) return undefined
    await tx
      .updateTable('offeringPublication')
      .set({ withdrawnAt: now, withdrawnBy: person.id })
      .where('offeringId', '=', offeringId)
      .where('withdrawnAt', 'is', null)
      .execute()
    return { slug: offering.slug }
  })
}
