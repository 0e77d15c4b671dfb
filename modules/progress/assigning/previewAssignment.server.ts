import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { Followed } from '../followed'
import { isDone } from '../isDone'
import { assignablePeople } from './assignable.server'
import { standings } from './standings.server'

/** Whom an assignment would touch: everybody of the organisation, or these people as far as they are its own. */
export async function previewAssignment(
  db: Db,
  person: Person,
  followed: Followed,
  { offeringId, personIds }: { offeringId: string; personIds: string[] | 'all' },
) {
  let chosen = assignablePeople(db, followed)
  if (personIds !== 'all')
    chosen = chosen.where(sql<boolean>`person.id in (select value from json_each(${JSON.stringify(personIds)}))`)
  const people = await chosen
    .select(['person.id', 'person.name'])
    .orderBy(sql`folded(person.name), person.id`)
    .execute()
  const known = await standings(db, person, followed, offeringId)
  const of = people.map(({ id }) => known.get(id))
  return {
    people,
    following: of.filter((one) => one?.state && !isDone(one.state)).length,
    finished: of.filter((one) => one?.state && isDone(one.state)).length,
    assigned: of.filter((one) => one?.isAssigned && !(one.state && isDone(one.state))).length,
  }
}
