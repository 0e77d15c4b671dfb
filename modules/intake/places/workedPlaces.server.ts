import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The companies for which a person offers places. */
export function companiesOf(person: Person) {
  return organisationsWithRole(person, 'company', 'coordinator', 'teamLead', 'supervisor')
}

/** The hubs for which a person matches. */
export function matchingHubs(person: Person) {
  return organisationsWithRole(person, 'hub', 'coordinator')
}

/** A place with how it stands; where every reading of places begins. */
export function allPlaces(db: Db) {
  return db
    .selectFrom('workPlace')
    .innerJoin('placeStanding', 'placeStanding.workPlaceId', 'workPlace.id')
    .innerJoin('crebo', 'crebo.code', 'workPlace.crebo')
}

/**
 * The places in which a person matches: those that their hub brought in, and those that companies offer themselves when their
 * hub has a programme of work and learning.
 */
export function matchedPlaces(db: Db, person: Person) {
  const hubs = matchingHubs(person)
  return allPlaces(db).where((eb) =>
    eb.or([
      eb('workPlace.hubId', 'in', hubs),
      eb.and([eb('workPlace.hubId', 'is', null), eb.exists(programmes(db, hubs))]),
    ]),
  )
}

/** The places that a person works on: those of their company, and those in which they match. */
export function workedPlaces(db: Db, person: Person) {
  const hubs = matchingHubs(person)
  return allPlaces(db).where((eb) =>
    eb.or([
      eb('workPlace.companyId', 'in', companiesOf(person)),
      eb('workPlace.hubId', 'in', hubs),
      eb.and([eb('workPlace.hubId', 'is', null), eb.exists(programmes(db, hubs))]),
    ]),
  )
}

function programmes(db: Db, hubs: string[]) {
  return db.selectFrom('offering').where('kind', '=', 'bbl').where('hubId', 'in', hubs).select('id')
}
