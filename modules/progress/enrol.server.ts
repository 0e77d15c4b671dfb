import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'

/**
 * Enrols a person in a published module; twice gives the same enrolment, also after the module was withdrawn.
 * Undefined when there is no such offering for them; refused when its provider does the enrolling.
 */
export function enrol(db: Db, person: Person, offeringId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const known = await enrolmentOf(tx, person, offeringId)
    if (known) return { enrolmentId: known.id }
    const offering = await tx
      .selectFrom('publishedOffering')
      .where('id', '=', offeringId)
      .select(['slug', 'moduleId'])
      .executeTakeFirst()
    if (!offering) return undefined
    if (!offering.moduleId) return { refused: 'byProvider' as const, slug: offering.slug }
    const id = newId()
    await tx
      .insertInto('enrolment')
      .values({ id, offeringId, personId: person.id, organisationId: learnsFor(person), enrolledAt: now })
      .execute()
    return { enrolmentId: id }
  })
}

function enrolmentOf(tx: Db, person: Person, offeringId: string) {
  return tx
    .selectFrom('enrolment')
    .where('offeringId', '=', offeringId)
    .where('personId', '=', person.id)
    .select('id')
    .executeTakeFirst()
}

/** The organisation a person learns for: where they are a learner, else the company or school they belong to. */
export function learnsFor({ memberships }: Pick<Person, 'memberships'>) {
  const chosen =
    memberships.find((membership) => membership.role === 'learner') ??
    memberships.find((membership) => membership.kind === 'company') ??
    memberships.find((membership) => membership.kind === 'school')
  return chosen?.organisationId ?? null
}
