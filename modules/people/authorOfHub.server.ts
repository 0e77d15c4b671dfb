import type { Db } from '~/db/connection.server'
import type { Person } from './person'

/** In whose name a hub's work is done from the command line: who has been an author of it for longest. */
export async function authorOfHub(db: Db, hubSlug: string): Promise<Person | 'noHub' | 'noAuthor'> {
  const hub = await db
    .selectFrom('organisation')
    .where('slug', '=', hubSlug)
    .where('kind', '=', 'hub')
    .select(['id', 'name', 'kind'])
    .executeTakeFirst()
  if (!hub) return 'noHub'
  const person = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .where('membership.organisationId', '=', hub.id)
    .where('membership.role', '=', 'author')
    .orderBy('membership.grantedAt')
    .orderBy('person.id')
    .select(['person.id', 'person.name', 'person.email', 'person.language'])
    .executeTakeFirst()
  if (!person) return 'noAuthor'
  const memberships = [{ organisationId: hub.id, organisationName: hub.name, kind: hub.kind, role: 'author' as const }]
  return { ...person, isAdministrator: false, memberships }
}
