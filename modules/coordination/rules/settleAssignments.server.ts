import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { membersForRules } from './membersForRules.server'
import { fits } from './rule'
import { settleModule } from './settleModule.server'
import { settlePath } from './settlePath.server'
import { settleSession } from './settleSession.server'
import { settleWorkOrder } from './settleWorkOrder.server'

const settlers = { module: settleModule, path: settlePath, session: settleSession, workOrder: settleWorkOrder }

/**
 * Brings what is asked of people to what the rules of an organisation say: who fits is asked, who fits no longer is not, and a
 * result that is valid no longer is asked anew. The one place from which such rows follow; done twice it does nothing more.
 */
export async function settleAssignments(tx: Db, organisationId: string, now = Date.now()) {
  await tx.deleteFrom('unsettledOrganisation').where('organisationId', '=', organisationId).execute()
  const rules = await tx
    .selectFrom('assignmentRule')
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .selectAll()
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  if (rules.length === 0) return
  const organisation = tx.selectFrom('organisation').where('id', '=', organisationId).select(['name', 'kind'])
  const { name, kind } = await organisation.executeTakeFirstOrThrow()
  const followed = { organisationId, name, as: kind === 'hub' ? ('hub' as const) : ('employer' as const) }
  const members = await membersForRules(tx, organisationId)
  const today = dutchDay(now)
  for (const rule of rules) {
    const covered = new Map([...members].filter(([, member]) => fits(rule, member)))
    await settlers[rule.what]({ tx, rule, followed, covered, now, today })
    await tx.updateTable('assignmentRule').set({ settledOn: today }).where('id', '=', rule.id).execute()
  }
}
