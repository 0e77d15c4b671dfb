import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { followedBy } from './followed'

/**
 * The enrolments a person follows for an organisation: those in a hub's offerings, or those made for a company or school.
 * What somebody learned before they came, or after they left, is not for that employer.
 */
export function visibleEnrolments(db: Db, person: Person) {
  const followed = followedBy(person)
  const hubs = followed.filter(({ as }) => as === 'hub').map(({ organisationId }) => organisationId)
  const employers = followed.filter(({ as }) => as === 'employer').map(({ organisationId }) => organisationId)
  return db
    .selectFrom('enrolment')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
    .where((eb) =>
      eb.or([
        ...(hubs.length ? [eb('offering.hubId', 'in', hubs)] : []),
        ...(employers.length ? [eb('enrolment.organisationId', 'in', employers)] : []),
      ]),
    )
}
