import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { settleAssignments } from './settleAssignments.server'

/** What the clock does to assignments: what changed by any way is settled, and once a day what ends. */
export async function keepAssignments(db: Db, now = Date.now()) {
  const today = dutchDay(now)
  const changed = await db.selectFrom('unsettledOrganisation').select('organisationId').execute()
  const repeating = await db
    .selectFrom('assignmentRule')
    .where('endedAt', 'is', null)
    .where('repeatMonths', 'is not', null)
    .where((eb) => eb.or([eb('settledOn', 'is', null), eb('settledOn', '<', today)]))
    .select('organisationId')
    .execute()
  const all = new Set([...changed, ...repeating].map(({ organisationId }) => organisationId))
  for (const organisationId of all) await inTransaction(db, (tx) => settleAssignments(tx, organisationId, now))
}
