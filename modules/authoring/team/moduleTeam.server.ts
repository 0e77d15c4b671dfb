import type { Db } from '~/db/connection.server'
import { contactsOf } from './contactsOf.server'

/** Who work on a module: whom one asks, the authors and coordinators of its hub, and who writes along from elsewhere. */
export async function moduleTeam(db: Db, { id: moduleId, hubId }: { id: string; hubId: string }) {
  const people = await hubPeople(db, hubId)
  return {
    contacts: (await contactsOf(db, [moduleId])).get(moduleId) ?? [],
    authors: people.filter(({ role }) => role === 'author'),
    /** Who can be asked about the module. */
    candidates: [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()],
    coAuthors: await coAuthorsOf(db, moduleId),
  }
}

export type ModuleTeam = Awaited<ReturnType<typeof moduleTeam>>

function hubPeople(db: Db, hubId: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .where('membership.organisationId', '=', hubId)
    .where('membership.role', 'in', ['author', 'coordinator'])
    .orderBy('person.name')
    .select(['person.id', 'person.name', 'membership.role'])
    .execute()
}

function coAuthorsOf(db: Db, moduleId: string) {
  return db
    .selectFrom('moduleCoAuthor')
    .innerJoin('person', 'person.id', 'moduleCoAuthor.personId')
    .innerJoin('person as host', 'host.id', 'moduleCoAuthor.invitedBy')
    .leftJoin('person as ender', 'ender.id', 'moduleCoAuthor.endedBy')
    .where('moduleId', '=', moduleId)
    .orderBy('invitedAt')
    .select(['moduleCoAuthor.id', 'person.name', 'invitedAt', 'host.name as invitedBy', 'endedAt'])
    .select('ender.name as endedBy')
    .execute()
}
