import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The dates that a person decides about: those of the hubs that they coordinate. */
export function managedSessions(db: Db, person: Person) {
  return db
    .selectFrom('offeringSession')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .where('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
}

/** The dates of which a person may see and mark who is there: those they decide about, and those they teach. */
export function attendedSessions(db: Db, person: Person) {
  return db
    .selectFrom('offeringSession')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .where((eb) =>
      eb.or([
        eb('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator')),
        eb(
          'offeringSession.id',
          'in',
          eb.selectFrom('sessionTeacher').where('personId', '=', person.id).select('sessionId'),
        ),
      ]),
    )
}

/** The offerings of which a person makes dates. */
export function managedOfferings(db: Db, person: Person) {
  return db
    .selectFrom('offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
}

/** The dates that anybody may enrol on, as far as there is a seat and it is time. */
export function publicSessions(db: Db) {
  return db
    .selectFrom('offeringSession')
    .innerJoin('publishedOffering as offering', 'offering.id', 'offeringSession.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offeringSession.enrolsHere', '=', 1)
}

/** The companies and schools whose people a person enrols. */
export function bookingCompanies(person: Person) {
  const kinds = ['company', 'school'] as const
  const ids = kinds.flatMap((kind) => organisationsWithRole(person, kind, 'teamLead', 'coordinator'))
  return ids.map((id) => {
    const { organisationName } = person.memberships.find(({ organisationId }) => organisationId === id)!
    return { id, name: organisationName }
  })
}
