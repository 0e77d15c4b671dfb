import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { endAll } from '../rules/endRule.server'
import { settleAssignments } from '../rules/settleAssignments.server'
import { ledTeams } from './ledOrganisation.server'

/** Ends a team: nobody is in it any more, and what was asked of it is asked of nobody. Its history stays. */
export function endTeam(db: Db, person: Person, teamId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = ledTeams(tx, person).where('team.id', '=', teamId).select('organisationId')
    const team = await found.executeTakeFirst()
    if (!team) return undefined
    const ended = { at: now, by: person.id }
    await tx.updateTable('team').set({ endedAt: ended.at, endedBy: ended.by }).where('id', '=', teamId).execute()
    await tx
      .updateTable('teamMember')
      .set({ leftAt: ended.at, leftBy: ended.by })
      .where('teamId', '=', teamId)
      .where('leftAt', 'is', null)
      .execute()
    const rules = await tx
      .updateTable('assignmentRule')
      .set({ endedAt: ended.at, endedBy: ended.by })
      .where('teamId', '=', teamId)
      .where('endedAt', 'is', null)
      .returning(['id', 'sessionId'])
      .execute()
    for (const rule of rules) await endAll(tx, rule, person.id, now)
    await settleAssignments(tx, team.organisationId, now)
    return { organisationId: team.organisationId }
  })
}
