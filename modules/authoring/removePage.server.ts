import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { numberPages, pageIds } from './movePage.server'
import { touchModule } from './touchModule.server'
import { editablePages } from './visibleModules.server'

/** Takes a page out of its module; the last page stays, because a module has at least one. */
export async function removePage(db: Db, person: Person, { pageId }: { pageId: string }) {
  return inTransaction(db, async (tx) => {
    const page = await editablePages(tx, person)
      .where('modulePage.id', '=', pageId)
      .select(['modulePage.moduleId', 'modulePage.position'])
      .executeTakeFirst()
    if (!page) return { refused: 'absent' as const }
    const others = (await pageIds(tx, page.moduleId)).filter((id) => id !== pageId)
    if (others.length === 0) return { refused: 'lastPage' as const }
    await tx.deleteFrom('modulePage').where('id', '=', pageId).execute()
    await numberPages(tx, others)
    await touchModule(tx, person, page.moduleId)
    return { moduleId: page.moduleId, nextPageId: others[Math.min(page.position, others.length - 1)]! }
  })
}
