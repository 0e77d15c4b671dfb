import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { allSteps, type PathContent } from '~/modules/paths/path'
import { unposted } from './aboutModules.server'
import { daysToLook, dueKind, newsMs } from './dueKind'
import type { NewNotice } from './postNotice.server'

/** Work orders that were asked of somebody just now. */
export async function newOrders(db: Db, now: number): Promise<NewNotice[]> {
  const rows = await openOrders(db)
    .where('assignedAt', '>', now - newsMs)
    .where(sql<boolean>`not exists (select 1 from notice where notice.key = 'assigned:' || workOrderAssignment.id)`)
    .execute()
  return rows.map((row) => ({ key: `assigned:${row.id}`, kind: 'assigned' as const, ...aboutOf(row) }))
}

/** Work orders of which the day is near or over, and that nobody signed off. */
export async function dueOrders(db: Db, now: number): Promise<NewNotice[]> {
  const { from, until } = daysToLook(now)
  const rows = await openOrders(db).where('dueOn', '>=', from).where('dueOn', '<=', until).execute()
  const due = rows.flatMap((row) => {
    const kind = dueKind(row.dueOn!, row.assignedAt, now)
    return kind ? [{ key: `${kind}:${row.id}:${row.dueOn}`, kind, ...aboutOf(row) }] : []
  })
  return unposted(db, due)
}

/** What is asked and not signed off as done. */
export function openOrders(db: Db) {
  return db
    .selectFrom('workOrderAssignment')
    .innerJoin('offeredPath', 'offeredPath.id', 'workOrderAssignment.pathId')
    .innerJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where('workOrderAssignment.withdrawnAt', 'is', null)
    .where(
      sql<boolean>`not exists (select 1 from workOrderTick join workOrderSignOff on workOrderSignOff.tickId = workOrderTick.id
        where workOrderTick.personId = workOrderAssignment.personId and workOrderTick.pathId = workOrderAssignment.pathId
          and workOrderTick.stepId = workOrderAssignment.stepId and workOrderTick.takenBackAt is null
          and workOrderSignOff.isDone = 1)`,
    )
    .select(['workOrderAssignment.id', 'workOrderAssignment.personId', 'workOrderAssignment.organisationId'])
    .select(['workOrderAssignment.dueOn', 'workOrderAssignment.assignedAt', 'workOrderAssignment.stepId'])
    .select(['offeredPath.slug', 'pathVersion.title as path', 'pathVersion.content'])
}

type Row = Awaited<ReturnType<ReturnType<typeof openOrders>['execute']>>[number]

export function titleOfOrder({ content, stepId, path }: Pick<Row, 'content' | 'stepId' | 'path'>) {
  return allSteps(JSON.parse(content) as PathContent).find(({ id }) => id === stepId)?.title ?? path
}

function aboutOf(row: Row) {
  const { personId, organisationId, dueOn, slug, path } = row
  return { personId, organisationId, about: { title: titleOfOrder(row), part: path, dueOn, to: `/paths/${slug}` } }
}
