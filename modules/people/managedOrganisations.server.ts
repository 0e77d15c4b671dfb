import type { Db } from '~/db/connection.server'
import type { Person } from './person'

/** The organisations whose people this person manages: an administrator all of them, a coordinator their own. */
export function managedOrganisations(db: Db, person: Person) {
  const organisations = db.selectFrom('organisation')
  if (person.isAdministrator) return organisations
  const own = person.memberships
    .filter(({ role }) => role === 'coordinator')
    .map(({ organisationId }) => organisationId)
  return organisations.where('organisation.id', 'in', own.length > 0 ? own : [''])
}

/** One of them, as far as deciding over its people needs. */
export function managedOrganisation(db: Db, person: Person, organisationId: string) {
  return managedOrganisations(db, person)
    .where('organisation.id', '=', organisationId)
    .select(['organisation.id', 'organisation.kind', 'organisation.name'])
    .executeTakeFirst()
}
