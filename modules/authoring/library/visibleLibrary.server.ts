import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The hub whose library this is, when this person may see it; `isEditable` when they write for it. */
export async function openLibrary(db: Db, person: Person, hubId: string) {
  if (!organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator').includes(hubId)) return undefined
  const hub = await db
    .selectFrom('organisation')
    .where('id', '=', hubId)
    .select(['id', 'name', 'colour'])
    .executeTakeFirstOrThrow()
  return { ...hub, isEditable: organisationsWithRole(person, 'hub', 'author').includes(hubId) }
}

/** The hubs whose library this person may see, by name. */
export function libraryHubs(db: Db, person: Person) {
  return db
    .selectFrom('organisation')
    .where('id', 'in', organisationsWithRole(person, 'hub', 'author', 'reviewer', 'coordinator'))
    .select(['id', 'name'])
    .orderBy('name')
    .execute()
}
