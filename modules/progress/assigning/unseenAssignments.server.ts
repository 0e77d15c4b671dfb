import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { Followed } from '../followed'
import { visibleEnrolments } from '../visibleEnrolments.server'
import { visibleAssignments } from './visibleAssignments.server'

/**
 * Who was assigned something by an employer and took part in it for nobody, or somebody else, before: how far they are is
 * not for this employer, and they are in none of its rows.
 */
export function unseenAssignments(db: Db, person: Person, followed: Followed, offeringId?: string) {
  const seen = visibleEnrolments(db, person)
    .where('enrolment.personId', '=', sql.ref<string>('assignment.personId'))
    .where('enrolment.offeringId', '=', sql.ref<string>('assignment.offeringId'))
    .select('enrolment.id')
  let unseen = visibleAssignments(db, person)
    .innerJoin('person', 'person.id', 'assignment.personId')
    .innerJoin('offering', 'offering.id', 'assignment.offeringId')
    .where('assignment.organisationId', '=', followed.organisationId)
    .where(({ not, exists }) => not(exists(seen)))
  if (offeringId) unseen = unseen.where('offering.id', '=', offeringId)
  return unseen
    .select(['assignment.id', 'person.name', 'offering.title as module', 'dueOn'])
    .orderBy(sql`folded(person.name), offering.title`)
    .execute()
}
