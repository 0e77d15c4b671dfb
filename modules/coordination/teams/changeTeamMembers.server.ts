import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { settleAssignments } from '../rules/settleAssignments.server'
import { ledTeams } from './ledOrganisation.server'

/** Puts people of the organisation in a team; who is in it already stays as they are. Undefined when it is not theirs. */
export function addToTeam(db: Db, person: Person, teamId: string, personIds: string[], now = Date.now()) {
  return changed(db, person, teamId, now, async (tx, organisationId) => {
    const people = await membersAmong(tx, organisationId, personIds)
    await joinTeam(tx, { teamId, personIds: people, by: person.id }, now)
    return { people: people.length }
  })
}

export function removeFromTeam(db: Db, person: Person, teamId: string, personId: string, now = Date.now()) {
  return changed(db, person, teamId, now, async (tx) => {
    await leaveTeam(tx, { teamId, personIds: [personId], by: person.id }, now)
    return { people: 1 }
  })
}

/** Says who leads a team, among those who are in it. */
export function setTeamLead(db: Db, person: Person, teamId: string, { personId, isLead }: Lead, now = Date.now()) {
  return changed(db, person, teamId, now, async (tx) => {
    await tx
      .updateTable('teamMember')
      .set({ isLead: isLead ? 1 : 0 })
      .where('teamId', '=', teamId)
      .where('personId', '=', personId)
      .where('leftAt', 'is', null)
      .execute()
    return { people: 1 }
  })
}

type Lead = { personId: string; isLead: boolean }
type Work<T> = (tx: Db, organisationId: string) => Promise<T>

function changed<T>(db: Db, person: Person, teamId: string, now: number, work: Work<T>) {
  return inTransaction(db, async (tx) => {
    const found = ledTeams(tx, person).where('team.id', '=', teamId).select('organisationId')
    const team = await found.executeTakeFirst()
    if (!team) return undefined
    const done = await work(tx, team.organisationId)
    await settleAssignments(tx, team.organisationId, now)
    return done
  })
}

type Joining = { teamId: string; personIds: string[]; by: string }

/** In a transaction that settles afterwards. */
export async function joinTeam(tx: Db, { teamId, personIds, by }: Joining, now: number) {
  const row = { teamId, joinedAt: now, joinedBy: by }
  for (const some of inPieces(personIds))
    await tx
      .insertInto('teamMember')
      .values(some.map((personId) => ({ id: newId(), ...row, personId })))
      .onConflict((conflict) => conflict.columns(['teamId', 'personId']).where('leftAt', 'is', null).doNothing())
      .execute()
}

export async function leaveTeam(tx: Db, { teamId, personIds, by }: Joining, now: number) {
  for (const some of inPieces(personIds))
    await tx
      .updateTable('teamMember')
      .set({ leftAt: now, leftBy: by })
      .where('teamId', '=', teamId)
      .where('personId', 'in', some)
      .where('leftAt', 'is', null)
      .execute()
}

async function membersAmong(tx: Db, organisationId: string, personIds: string[]) {
  const rows = await tx
    .selectFrom('membership')
    .where('organisationId', '=', organisationId)
    .where((eb) => eb('personId', 'in', personIds.length ? personIds.slice(0, 5000) : ['']))
    .select('personId')
    .distinct()
    .execute()
  return rows.map(({ personId }) => personId)
}
