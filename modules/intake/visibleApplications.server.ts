import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The applications that a person handles: those to the offerings of the hubs that they coordinate. */
export function handledApplications(db: Db, person: Person) {
  return db
    .selectFrom('application')
    .innerJoin('candidate', 'candidate.id', 'application.candidateId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .where('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
}
