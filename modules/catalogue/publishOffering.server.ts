import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { editableOffering } from './editing/editableOffering.server'
import { fieldsIn } from './editing/formValues'
import { lackingFields } from './editing/lacking.server'

/**
 * Puts an offering of the person's own hub in the catalogue; twice is fine. Refused while it does not say what a visitor
 * needs. Undefined when it is not theirs.
 */
export function publishOffering(db: Db, person: Person, offeringId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const offering = await editableOffering(tx, person, offeringId)
    if (!offering) return undefined
    const missing = await lackingFields(tx, offering, fieldsIn(offering.kind, offering.values))
    if (missing.length > 0) return { refused: 'missing' as const, fields: missing }
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
