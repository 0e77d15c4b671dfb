import { sql } from 'kysely'
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
        ...(hubs.length ? [eb(checked('offering.hubId'), 'in', hubs)] : []),
        ...(employers.length ? [eb(checked('enrolment.organisationId'), 'in', employers)] : []),
      ]),
    )
}

// This is the check, not the search: an expression keeps SQLite from walking all of a hub to find the one row that is asked.
function checked(column: string) {
  return sql<string>`${sql.ref(column)} || ''`
}
