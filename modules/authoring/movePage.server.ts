import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { touchModule } from './touchModule.server'
import { editablePages } from './visibleModules.server'

/** Puts a page at a place in its module, counted from 0; a place beyond the ends is the end. */
export async function movePage(db: Db, person: Person, { pageId, position }: { pageId: string; position: number }) {
  return inTransaction(db, async (tx) => {
    const page = await editablePages(tx, person)
      .where('modulePage.id', '=', pageId)
      .select('modulePage.moduleId')
      .executeTakeFirst()
    if (!page) return { refused: 'absent' as const }
    const ids = (await pageIds(tx, page.moduleId)).filter((id) => id !== pageId)
    ids.splice(Math.max(0, position), 0, pageId)
    await numberPages(tx, ids)
    await touchModule(tx, person, page.moduleId)
    return { position: ids.indexOf(pageId) }
  })
}

export async function pageIds(tx: Db, moduleId: string) {
  const pages = await tx
    .selectFrom('presentPage')
    .where('moduleId', '=', moduleId)
    .orderBy('position')
    .select('id')
    .execute()
  return pages.map((page) => page.id)
}

export async function numberPages(tx: Db, ids: string[]) {
  for (const [position, id] of ids.entries())
    await tx.updateTable('modulePage').set({ position }).where('id', '=', id).execute()
}
