import type { Db } from '~/db/connection.server'
import { deflated, inflated } from '~/db/deflated.server'
import { newId } from '~/db/id'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import type { Person } from '~/modules/people/person'
import { hashOfPlan, planImport } from './planImport.server'
import type { ReadPeople } from './readPeople'

type New = { organisationId: string; fileName: string; read: ReadPeople; isComplete: boolean; invites: boolean }

/** Keeps what was read until it is applied, for a day. Undefined when the organisation is not managed. */
export async function keepImport(
  db: Db,
  actor: Person,
  { organisationId, fileName, read, ...how }: New,
  now = Date.now(),
) {
  if (!(await managedOrganisation(db, actor, organisationId))) return undefined
  const id = newId()
  const said = { fileName: fileName.slice(0, 200), people: deflated(JSON.stringify(read)) }
  const flags = { isComplete: how.isComplete ? 1 : 0, invites: how.invites ? 1 : 0 }
  await db
    .insertInto('peopleImport')
    .values({ id, organisationId, createdAt: now, createdBy: actor.id, ...said, ...flags })
    .execute()
  return { importId: id }
}

/** The imports of a person, in organisations that they manage. */
export function ownImports(db: Db, actor: Person) {
  return db.selectFrom('peopleImport').where('createdBy', '=', actor.id)
}

/** What an import would change now, or what it changed. Undefined when it is not theirs, or swept. */
export async function readImport(db: Db, actor: Person, organisationId: string, importId: string) {
  const organisation = await managedOrganisation(db, actor, organisationId)
  const row = await ownImports(db, actor)
    .where('id', '=', importId)
    .where('organisationId', '=', organisationId)
    .selectAll()
    .executeTakeFirst()
  if (!organisation || !row) return undefined
  const { people, isComplete, invites, fileName, added, changed, left } = row
  if (!people) return { organisation, fileName, done: { added: added!, changed: changed!, left: left! } }
  const read = JSON.parse(inflated(people)) as ReadPeople
  const plan = await planImport(db, actor, { organisation, read, isComplete: isComplete === 1 })
  return { organisation, fileName, isComplete: isComplete === 1, invites: invites === 1, plan, hash: hashOfPlan(plan) }
}

/** Forgets lists that nobody applied within a day, and after a quarter of a year that there was one. */
export async function sweepImports(db: Db, now = Date.now()) {
  const day = 86_400_000
  await db
    .deleteFrom('peopleImport')
    .where((eb) =>
      eb.or([
        eb.and([eb('appliedAt', 'is', null), eb('createdAt', '<', now - day)]),
        eb('createdAt', '<', now - 90 * day),
      ]),
    )
    .execute()
}
