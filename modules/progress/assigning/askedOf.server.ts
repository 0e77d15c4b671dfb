import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { visibleAssignments } from './visibleAssignments.server'

/** What the organisations that a person follows for asked of one participant. */
export function askedOf(db: Db, person: Person, { personId, offeringId }: { personId: string; offeringId: string }) {
  return visibleAssignments(db, person)
    .innerJoin('person', 'person.id', 'assignment.assignedBy')
    .where('personId', '=', personId)
    .where('offeringId', '=', offeringId)
    .select(['assignment.id', 'organisationId', 'dueOn', 'assignedAt', 'person.name as by'])
    .orderBy('assignedAt')
    .execute()
}
