import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/** A person as they would be known when they are signed in, to do their work in the demo with the product's own verbs. */
export async function personOf(db: Db, id: string): Promise<Person> {
  const person = await db
    .selectFrom('person')
    .where('id', '=', id)
    .select(['id', 'name', 'email', 'language'])
    .executeTakeFirstOrThrow()
  const memberships = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where('personId', '=', id)
    .select(['organisation.id as organisationId', 'organisation.name as organisationName', 'organisation.kind', 'role'])
    .execute()
  return { ...person, isAdministrator: false, memberships }
}
