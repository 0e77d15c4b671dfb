import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { numberPages } from '../movePage.server'
import { noteRemoval } from '../removePage.server'
import { touchModule } from '../touchModule.server'
import { writableModules } from '../visibleModules.server'
import { moduleAt, type PageThen } from './moduleAt.server'
import { putBack } from './putBack.server'

type Wanted = {
  moduleId: string
  at: number
  /** What `moduleAt` gave when the person looked. */
  seen: string
}

type Answer = { restoredAt: number } | { refused: 'absent' | 'changed' }

/**
 * Puts all pages of a module back to what they were at a moment, in the order of then: what was taken away since comes
 * back, what was made since is taken away, and all of it stays in the history. The details of the module stay as they
 * are. Refused when anything changed since the person looked.
 */
export async function restoreModule(
  db: Db,
  person: Person,
  { moduleId, at, seen }: Wanted,
  clock = Date.now(),
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const module = await writableModules(tx, person).where('id', '=', moduleId).select('updatedAt').executeTakeFirst()
    const then = module && (await moduleAt(tx, person, { moduleId, at }))
    if (!then) return { refused: 'absent' }
    if (then.seen !== seen) return { refused: 'changed' }
    // Later than all that was there before it, so that the moment before can be gone back to.
    const now = Math.max(clock, module.updatedAt + 1)
    for (const page of then.pages) await bring(tx, person, page, now)
    await numberPages(
      tx,
      then.pages.filter(({ is }) => is !== 'away').map(({ pageId }) => pageId),
    )
    await tx
      .insertInto('moduleChange')
      .values({ moduleId, changedAt: now, changedBy: person.id, kind: 'restored', after: JSON.stringify({ at }) })
      .execute()
    await touchModule(tx, person, moduleId, now)
    return { restoredAt: now }
  })
}

async function bring(tx: Db, person: Person, { pageId, is, kept }: PageThen, now: number) {
  if (is === 'away') return noteRemoval(tx, person, pageId)
  if (is === 'back')
    await tx
      .updateTable('pageRemoval')
      .set({ restoredAt: now, restoredBy: person.id })
      .where('pageId', '=', pageId)
      .where('restoredAt', 'is', null)
      .execute()
  if (kept && is !== 'same') await putBack(tx, person, { pageId, id: kept.id, now })
}
