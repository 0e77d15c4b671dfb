import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { PathContent } from '~/modules/paths/path'
import { pathFacts } from '~/modules/paths/pathFacts.server'
import { pathProgress } from '~/modules/paths/pathProgress'
import { unposted } from './aboutModules.server'
import { daysToLook, dueKind, newsMs } from './dueKind'
import type { NewNotice } from './postNotice.server'

/** Learning paths that were asked of somebody just now. */
export async function newPaths(db: Db, now: number): Promise<NewNotice[]> {
  const rows = await askedPaths(db)
    .where('assignedAt', '>', now - newsMs)
    .where(sql<boolean>`not exists (select 1 from notice where notice.key = 'assigned:' || pathAssignment.id)`)
    .execute()
  return rows.map((row) => ({ key: `assigned:${row.id}`, kind: 'assigned' as const, ...aboutOf(row) }))
}

/** Learning paths of which the day is near or over, while the level that is asked is not reached. */
export async function duePaths(db: Db, now: number): Promise<NewNotice[]> {
  const { from, until } = daysToLook(now)
  const rows = await askedPaths(db).where('dueOn', '>=', from).where('dueOn', '<=', until).execute()
  const due = rows.flatMap((row) => {
    const kind = dueKind(row.dueOn!, row.assignedAt, now)
    return kind ? [{ row, notice: { key: `${kind}:${row.id}:${row.dueOn}`, kind, ...aboutOf(row) } }] : []
  })
  const news = new Set(
    await unposted(
      db,
      due.map(({ notice }) => notice),
    ),
  )
  const open = due.filter(({ notice }) => news.has(notice))
  const reached = await reachedAmong(
    db,
    open.map(({ row }) => row),
  )
  return open.flatMap(({ row, notice }) => (reached.has(row.id) ? [] : [notice]))
}

type Row = Awaited<ReturnType<ReturnType<typeof askedPaths>['execute']>>[number]

/** Which of these asked paths are done up to their level. */
export async function reachedAmong(db: Db, rows: Row[]) {
  const reached = new Set<string>()
  for (const ofPath of Map.groupBy(rows, ({ pathId }) => pathId).values()) {
    const { pathId, content: text } = ofPath[0]!
    const content = JSON.parse(text) as PathContent
    const personIds = ofPath.map(({ personId }) => personId)
    const { factsOf } = await pathFacts(db, { pathId, content }, personIds)
    for (const { id, personId, level } of ofPath)
      if (pathProgress(content, factsOf(personId, level)).all.isReached) reached.add(id)
  }
  return reached
}

/** The paths that are asked of people now, in their newest version. */
export function askedPaths(db: Db) {
  return db
    .selectFrom('pathAssignment')
    .innerJoin('offeredPath', 'offeredPath.id', 'pathAssignment.pathId')
    .innerJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where('pathAssignment.withdrawnAt', 'is', null)
    .select(['pathAssignment.id', 'pathAssignment.pathId', 'pathAssignment.personId', 'pathAssignment.level'])
    .select(['pathAssignment.organisationId', 'pathAssignment.dueOn', 'pathAssignment.assignedAt'])
    .select(['offeredPath.slug', 'pathVersion.title', 'pathVersion.content'])
}

function aboutOf({ personId, organisationId, title, dueOn, slug }: Row) {
  return { personId, organisationId, about: { title, dueOn, to: `/paths/${slug}` } }
}
