import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

export type OwnAssignment = {
  offeringId: string
  organisation: string
  dueOn: string | null
  countsFrom: number | null
}

/** What is asked of a person, by every organisation that asks it; what is due first comes first. */
export function ownAssignments(db: Db, person: Pick<Person, 'id'>): Promise<OwnAssignment[]> {
  return db
    .selectFrom('assignment')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .where('personId', '=', person.id)
    .where('withdrawnAt', 'is', null)
    .select(['offeringId', 'organisation.name as organisation', 'dueOn', 'countsFrom'])
    .orderBy((eb) => eb('dueOn', 'is', null))
    .orderBy('dueOn')
    .orderBy('assignedAt')
    .execute()
}

/** What these come to for one module: who asks it, and the first of their dates. */
export function assignedFor(offeringId: string, all: OwnAssignment[]) {
  const asked = all.filter((one) => one.offeringId === offeringId)
  return { assignedBy: asked.map(({ organisation }) => organisation), dueOn: asked[0]?.dueOn ?? null }
}

/** From when on a result counts for one module, when an earlier one is valid no longer. */
export function askedAgainFrom(offeringId: string, all: OwnAssignment[]) {
  const moments = all.flatMap((one) => (one.offeringId === offeringId && one.countsFrom !== null ? one.countsFrom : []))
  return moments.length > 0 ? Math.max(...moments) : undefined
}
