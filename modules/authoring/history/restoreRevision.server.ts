import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { restorePage } from '../restorePage.server'
import { touchModule } from '../touchModule.server'
import { editableModules } from '../visibleModules.server'
import { blockIdsElsewhere, newestRevision, putBack } from './putBack.server'

type Wanted = {
  moduleId: string
  id: number
  /** The revision of the page that was looked at. */
  revision: number
}

type Answer = { pageId: string; beforeId: number } | { refused: 'absent' | 'changed' | 'tooMany' }

/**
 * Puts an earlier state of a page on top of what is there now, which stays in the history; a page that was taken away
 * comes back with it. Refused when somebody changed the page meanwhile. `beforeId` is the state to undo it with.
 */
export async function restoreRevision(
  db: Db,
  person: Person,
  { moduleId, id, revision }: Wanted,
  now = Date.now(),
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const page = await editableModules(tx, person)
      .innerJoin('pageRevision', 'pageRevision.moduleId', 'learningModule.id')
      .innerJoin('modulePage', 'modulePage.id', 'pageRevision.pageId')
      .where('learningModule.id', '=', moduleId)
      .where('pageRevision.id', '=', id)
      .select(['modulePage.id', 'modulePage.revision'])
      .executeTakeFirst()
    if (!page) return { refused: 'absent' }
    if (page.revision !== revision) return { refused: 'changed' }
    const beforeId = await newestRevision(tx, page.id)
    const back = await restorePage(tx, person, { moduleId, pageId: page.id })
    if ('refused' in back && back.refused === 'tooMany') return { refused: 'tooMany' }
    const taken = await blockIdsElsewhere(tx, moduleId, page.id)
    await putBack(tx, person, { pageId: page.id, id, now, taken })
    await touchModule(tx, person, moduleId, now)
    return { pageId: page.id, beforeId }
  })
}
