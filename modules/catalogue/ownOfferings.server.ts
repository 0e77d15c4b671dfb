import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The offerings a person may publish and withdraw: those of the hubs where they write or coordinate. */
export function ownOfferings(db: Db, person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'author', 'coordinator')
  return db.selectFrom('offering').where('offering.hubId', 'in', hubs).selectAll('offering')
}
