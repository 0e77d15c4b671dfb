import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { companiesOf, matchingHubs } from './workedPlaces.server'

/** For which companies a person can offer places: their own, and as a hub those that are known here. */
export async function placeCompanies(db: Db, person: Person) {
  const nameOf = (id: string) =>
    person.memberships.find(({ organisationId }) => organisationId === id)!.organisationName
  const own = companiesOf(person).map((id) => ({ id, name: nameOf(id) }))
  const hubs = matchingHubs(person).map((id) => ({ id, name: nameOf(id) }))
  if (hubs.length === 0) return { own, hubs, known: [] }
  const all = await db
    .selectFrom('organisation')
    .where('kind', '=', 'company')
    .select(['id', 'name'])
    .orderBy('name')
    .execute()
  return { own, hubs, known: all.filter(({ id }) => !own.some((company) => company.id === id)) }
}
