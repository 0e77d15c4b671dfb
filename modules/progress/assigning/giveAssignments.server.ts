import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { learnsFor } from '../enrol.server'
import type { Followed } from '../followed'
import { inPieces } from './inPieces'

export type Given = {
  batchId: string
  /** Who asks it. */
  by: string
  followed: Followed
  offeringId: string
  personIds: string[]
  dueOn: string | null
  ruleId?: string
  countsFrom?: number | null
}

/** Writes what was decided on: who did not take part is enrolled, and of the same organisation the newest holds. */
export async function giveAssignments(tx: Db, given: Given, now: number) {
  for (const personIds of inPieces(given.personIds)) await giveSome(tx, { ...given, personIds }, now)
}

async function giveSome(tx: Db, given: Given, now: number) {
  const { batchId, by, followed, offeringId, personIds, dueOn, ruleId = null, countsFrom = null } = given
  const { organisationId } = followed
  await enrolThose(tx, given, now)
  const replaced = await tx
    .updateTable('assignment')
    // What follows from a rule gives way by itself: nobody took it back.
    .set({ withdrawnAt: now, withdrawnBy: ruleId ? null : by })
    .where('withdrawnAt', 'is', null)
    .where('organisationId', '=', organisationId)
    .where('offeringId', '=', offeringId)
    .where('personId', 'in', personIds)
    .returning(['id', 'personId'])
    .execute()
  const made = { batchId, offeringId, organisationId, assignedAt: now, assignedBy: by, dueOn, ruleId, countsFrom }
  const replaces = new Map(replaced.map(({ id, personId }) => [personId, id]))
  await tx
    .insertInto('assignment')
    .values(personIds.map((personId) => ({ id: newId(), ...made, personId, replaces: replaces.get(personId) ?? null })))
    .execute()
}

/** Who takes part already goes on as they were, for whom they were. */
async function enrolThose(tx: Db, { by, followed, offeringId, personIds }: Given, now: number) {
  const taking = await tx
    .selectFrom('enrolment')
    .where('offeringId', '=', offeringId)
    .where('personId', 'in', personIds)
    .select('personId')
    .execute()
  const known = new Set(taking.map(({ personId }) => personId))
  const others = personIds.filter((id) => !known.has(id))
  if (others.length === 0) return
  const learnFor = followed.as === 'hub' ? await employersOf(tx, others) : () => followed.organisationId
  const row = { offeringId, enrolledAt: now, enrolledBy: by }
  await tx
    .insertInto('enrolment')
    .values(others.map((personId) => ({ id: newId(), ...row, personId, organisationId: learnFor(personId) })))
    .execute()
}

async function employersOf(tx: Db, personIds: string[]) {
  const memberships = await tx
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where('personId', 'in', personIds)
    .select(['personId', 'organisation.id as organisationId', 'organisation.name as organisationName', 'kind', 'role'])
    .orderBy('organisation.name')
    .execute()
  const byPerson = Map.groupBy(memberships, ({ personId }) => personId)
  return (personId: string) => learnsFor({ memberships: byPerson.get(personId) ?? [] })
}
