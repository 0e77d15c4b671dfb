import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Role } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { askThem } from '../inviting/askToJoin.server'
import { inviteThose } from '../inviting/invite.server'
import { settleAssignments } from '../rules/settleAssignments.server'
import { ownImports, readImport } from './keepImport.server'
import { leaveOrganisation } from './leaveOrganisation.server'
import type { Added, ImportPlan } from './planImport.server'
import type { ReadPerson } from './readPeople'
import { teamsWithIds, toTeams } from './toTeams.server'

type Applied =
  | { done: { added: number; asked: number; changed: number; left: number } }
  | { refused: 'changed' | 'problems' }

/**
 * Does all that was looked at, in one transaction, or nothing: refused when the organisation changed since, or when there are
 * problems. Pressing twice is pressing once. Undefined when it is not theirs.
 */
export function applyImport(
  db: Db,
  actor: Person,
  organisationId: string,
  importId: string,
  hash: string,
  now = Date.now(),
) {
  return inTransaction(db, async (tx): Promise<Applied | undefined> => {
    const found = await readImport(tx, actor, organisationId, importId)
    if (!found) return undefined
    if ('done' in found) return { done: { asked: 0, ...found.done! } }
    if (found.hash !== hash) return { refused: 'changed' }
    if (found.plan.problems.length > 0) return { refused: 'problems' }
    await applyPlan(tx, { plan: found.plan, organisationId, by: actor.id, invites: found.invites }, now)
    const { added, asked, changed, left } = found.plan
    const counts = { added: added.length + asked.length, changed: changed.length, left: left.length }
    await ownImports(tx, actor).where('id', '=', importId).select('id').executeTakeFirstOrThrow()
    await tx
      .updateTable('peopleImport')
      .set({ people: null, appliedAt: now, ...counts })
      .where('id', '=', importId)
      .execute()
    return { done: { ...counts, asked: asked.length } }
  })
}

type Applying = { plan: ImportPlan; organisationId: string; by: string; invites: boolean }

async function applyPlan(tx: Db, { plan, organisationId, by, invites }: Applying, now: number) {
  const place = { organisationId, by, now }
  const teams = await teamsWithIds(tx, plan.newTeams, place)
  const added = await addAccounts(tx, plan.added, now)
  const isNew = added.map(({ personId, roles }) => ({ personId, roles }))
  const more = plan.changed.flatMap(({ personId, changes }) => {
    const roles = changes.find(({ field }) => field === 'roles')
    return roles ? [{ personId, roles: roles.to.split(', ') as Role[] }] : []
  })
  await giveRoles(tx, [...isNew, ...more], place)
  for (const { personId, changes } of plan.changed) {
    const name = changes.find(({ field }) => field === 'name')
    if (name) await tx.updateTable('person').set({ name: name.to }).where('id', '=', personId).execute()
  }
  const written = [...added, ...plan.changed.map(({ personId, to }) => ({ ...to, personId }))]
  await writeProfiles(tx, written, place)
  await toTeams(tx, teams, written, place)
  for (const { personId } of plan.left) await leaveOrganisation(tx, personId, place)
  for (const { personId, roles, jobTitle, startedOn, phone, teams: names = [] } of plan.asked) {
    const teamIds = names.map((name) => teams.get(name.toLowerCase())!)
    await askThem(tx, { ...place, personId: personId!, offered: { roles, jobTitle, startedOn, phone, teamIds } }, now)
  }
  const personIds = added.map(({ personId }) => personId)
  if (invites) await inviteThose(tx, { organisationId, by, personIds }, now)
  await settleAssignments(tx, organisationId, now)
}

export type Place = { organisationId: string; by: string; now: number }

async function addAccounts(tx: Db, people: Added[], now: number) {
  const added = people.map((person) => ({ ...person, personId: person.personId ?? newId() }))
  const fresh = added.filter((_, at) => people[at]!.personId === undefined)
  for (const some of inPieces(fresh))
    await tx
      .insertInto('person')
      .values(some.map(({ personId: id, name, email }) => ({ id, name, email, passwordHash: null, createdAt: now })))
      .execute()
  return added
}

async function giveRoles(tx: Db, people: { personId: string; roles: Role[] }[], { organisationId, by, now }: Place) {
  const rows = people.flatMap(({ personId, roles }) =>
    roles.map((role) => ({ personId, role, organisationId, grantedAt: now, grantedBy: by })),
  )
  for (const some of inPieces(rows))
    await tx
      .insertInto('membership')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

type Written = ReadPerson & { personId: string }

// What a list does not say stays as it is.
async function writeProfiles(tx: Db, people: Written[], { organisationId, by, now }: Place) {
  const known = await tx.selectFrom('memberProfile').where('organisationId', '=', organisationId).selectAll().execute()
  const before = new Map(known.map((profile) => [profile.personId, profile]))
  const rows = people.flatMap(({ personId, jobTitle, startedOn, phone }) => {
    if (jobTitle === undefined && startedOn === undefined && phone === undefined) return []
    const old = before.get(personId)
    const said = { jobTitle: jobTitle ?? old?.jobTitle ?? '', phone: phone ?? old?.phone ?? '' }
    const started = startedOn ?? old?.startedOn ?? null
    return [{ personId, organisationId, ...said, startedOn: started, updatedAt: now, updatedBy: by }]
  })
  for (const some of inPieces(rows))
    await tx
      .insertInto('memberProfile')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['personId', 'organisationId']).doUpdateSet((eb) => ({
          jobTitle: eb.ref('excluded.jobTitle'),
          startedOn: eb.ref('excluded.startedOn'),
          phone: eb.ref('excluded.phone'),
          updatedAt: now,
          updatedBy: by,
        })),
      )
      .execute()
}
