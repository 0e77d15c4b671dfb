import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { numberPages, pageIds } from './movePage.server'
import { type ChangedMeanwhile, pageAtRevision } from './pageAtRevision.server'
import { touchModule } from './touchModule.server'

type Answer =
  | { moduleId: string; nextPageId: string }
  | { refused: 'absent' }
  | { refused: 'lastPage' }
  | ChangedMeanwhile

/** Takes a page out of its module; it can be put back. The last page stays, because a module has at least one. */
export async function removePage(
  db: Db,
  person: Person,
  { pageId, revision }: { pageId: string; revision: number },
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const found = await pageAtRevision(tx, person, pageId, revision)
    if ('refused' in found) return found
    const { moduleId, position } = found.page
    const others = (await pageIds(tx, moduleId)).filter((id) => id !== pageId)
    if (others.length === 0) return { refused: 'lastPage' }
    await noteRemoval(tx, person, pageId)
    await numberPages(tx, others)
    await touchModule(tx, person, moduleId)
    return { moduleId, nextPageId: others[Math.min(position, others.length - 1)]! }
  })
}

/** Notes that a page is away, inside a transaction of the caller. */
export async function noteRemoval(tx: Db, person: Person, pageId: string, mergedInto: string | null = null) {
  const row = { id: newId(), pageId, removedAt: Date.now(), removedBy: person.id, mergedInto }
  await tx.insertInto('pageRemoval').values(row).execute()
}
