import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { makersOf } from './makers'

/** The paths that a person may write in and publish: those of the organisations they make paths for. */
export function ownPaths(db: Db, person: Person) {
  const organisations = makersOf(person).map(({ organisationId }) => organisationId)
  return db
    .selectFrom('learningPath')
    .where('learningPath.organisationId', 'in', organisations.length ? organisations : [''])
}
