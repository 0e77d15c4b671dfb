import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { titleOfOrder } from './aboutWorkOrders.server'
import { newsMs } from './dueKind'
import type { NewNotice } from './postNotice.server'

/** Work orders that wait to be signed off, for everybody who supervises where they were done. */
export async function newTicks(db: Db, now: number): Promise<NewNotice[]> {
  const rows = await db
    .selectFrom('workOrderTick')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'workOrderTick.organisationId')
        .on('membership.role', '=', 'supervisor'),
    )
    .innerJoin('person as learner', 'learner.id', 'workOrderTick.personId')
    .innerJoin('pathVersion', 'pathVersion.id', 'workOrderTick.versionId')
    .leftJoin('workOrderSignOff', 'workOrderSignOff.tickId', 'workOrderTick.id')
    .where('workOrderTick.tickedAt', '>', now - newsMs)
    .where('workOrderTick.takenBackAt', 'is', null)
    .where('workOrderSignOff.tickId', 'is', null)
    .whereRef('membership.personId', '!=', 'workOrderTick.personId')
    .where(
      sql<boolean>`not exists (select 1 from notice
        where notice.key = 'signOff:' || workOrderTick.id || ':' || membership.personId)`,
    )
    .select(['workOrderTick.id', 'workOrderTick.stepId', 'membership.personId', 'membership.organisationId'])
    .select(['learner.name as who', 'pathVersion.title as path', 'pathVersion.content'])
    .execute()
  return rows.map((row) => ({
    key: `signOff:${row.id}:${row.personId}`,
    kind: 'signOff' as const,
    personId: row.personId,
    organisationId: row.organisationId,
    about: { title: titleOfOrder(row), part: row.path, who: row.who, to: '/work-orders' },
  }))
}
