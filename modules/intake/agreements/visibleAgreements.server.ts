import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** All agreements, each with its placement, place, student and programme. */
export function allAgreements(db: Db) {
  return db
    .selectFrom('agreement')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .innerJoin('application', 'application.id', 'placement.applicationId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
}

/** The agreements that a person makes and sends out: those of the hubs that they coordinate. */
export function handledAgreements(db: Db, person: Person) {
  return allAgreements(db).where('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
}

/** The agreements that a person may read: the hub's own, a company those of its places, a school those of its students. */
export function visibleAgreements(db: Db, person: Person) {
  const companies = organisationsWithRole(person, 'company', 'coordinator', 'teamLead', 'supervisor')
  const schools = organisationsWithRole(person, 'school', 'coordinator', 'teamLead')
  return allAgreements(db).where((eb) =>
    eb.or([
      eb('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator')),
      eb('workPlace.companyId', 'in', companies),
      eb('agreement.schoolId', 'in', schools),
    ]),
  )
}
