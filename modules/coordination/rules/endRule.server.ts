import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { followedFor } from './ruleChoices.server'
import { endRows } from './settleModule.server'
import { endSeats } from './settleSession.server'

/**
 * Takes a standing assignment back: nobody new is asked, and what it asked is asked no longer. Who began goes on, what was
 * done stays done. Undefined when it is not theirs.
 */
export function endRule(db: Db, person: Person, ruleId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const rule = await tx
      .selectFrom('assignmentRule')
      .where('id', '=', ruleId)
      .where('endedAt', 'is', null)
      .selectAll()
      .executeTakeFirst()
    if (!rule || !(await followedFor(tx, person, rule.organisationId))) return undefined
    await tx.updateTable('assignmentRule').set({ endedAt: now, endedBy: person.id }).where('id', '=', ruleId).execute()
    await endAll(tx, rule, person.id, now)
    return { organisationId: rule.organisationId }
  })
}

/** Ends what followed from a rule. */
export async function endAll(
  tx: Db,
  { id, sessionId }: { id: string; sessionId: string | null },
  by: string,
  now: number,
) {
  const modules = tx.selectFrom('assignment').where('ruleId', '=', id).where('withdrawnAt', 'is', null)
  await endRows(tx, await modules.select(['id', 'personId']).execute(), now, by)
  const ended = { withdrawnAt: now, withdrawnBy: by }
  for (const table of ['pathAssignment', 'workOrderAssignment'] as const) {
    const rows = tx.selectFrom(table).where('ruleId', '=', id).where('withdrawnAt', 'is', null).select('id')
    for (const some of inPieces((await rows.execute()).map((row) => row.id)))
      await tx.updateTable(table).set(ended).where('id', 'in', some).execute()
  }
  if (!sessionId) return
  const seats = tx.selectFrom('sessionAssignment').where('ruleId', '=', id).where('withdrawnAt', 'is', null)
  await endSeats(tx, await seats.select(['id', 'bookingId']).execute(), { sessionId, by, now, takenBackBy: by })
}
