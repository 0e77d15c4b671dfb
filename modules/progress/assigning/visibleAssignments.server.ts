import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { followedBy } from '../followed'

/** The assignments that hold, made on behalf of organisations that the person follows for; who else asks something is not told. */
export function visibleAssignments(db: Db, person: Person) {
  const organisations = followedBy(person).map(({ organisationId }) => organisationId)
  return db
    .selectFrom('assignment')
    .where('assignment.withdrawnAt', 'is', null)
    .where('assignment.organisationId', 'in', organisations.length ? organisations : [''])
}
