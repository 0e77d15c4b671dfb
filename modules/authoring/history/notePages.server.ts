import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { pageIds } from '../movePage.server'

/** Notes which pages a module has, in which order, when that is something else than was noted last. */
export async function notePages(tx: Db, person: Person, moduleId: string, now: number) {
  const last = await tx
    .selectFrom('moduleChange')
    .where('moduleId', '=', moduleId)
    .where('kind', '=', 'pages')
    .orderBy('id', 'desc')
    .select('after')
    .executeTakeFirst()
  const after = JSON.stringify(await pageIds(tx, moduleId))
  if (after === last?.after) return
  const change = { moduleId, kind: 'pages' as const, before: last?.after ?? null, after }
  await tx
    .insertInto('moduleChange')
    .values({ ...change, changedAt: now, changedBy: person.id })
    .execute()
}
