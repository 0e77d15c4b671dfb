import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/**
 * The answers a person may read of others: those given in modules of a hub that they coordinate. An employer sees status
 * and result only, also of somebody who learns there.
 */
export function visibleAnswers(db: Db, person: Person) {
  return db
    .selectFrom('interaction')
    .innerJoin('attempt', 'attempt.id', 'interaction.attemptId')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .where('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
}
