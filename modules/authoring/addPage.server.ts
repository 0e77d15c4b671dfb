import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { PageKind } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { touchModule } from './touchModule.server'
import { editableModules } from './visibleModules.server'

export const mostPages = 100
const emptyDocument = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] })

type NewPage = { moduleId: string; title: string; kind: PageKind }

/** Adds an empty page at the end of a module. */
export async function addPage(db: Db, person: Person, page: NewPage) {
  return inTransaction(db, async (tx) => {
    const found = await editableModules(tx, person).where('id', '=', page.moduleId).select('id').executeTakeFirst()
    if (!found) return { refused: 'absent' as const }
    const pages = await tx.selectFrom('modulePage').where('moduleId', '=', page.moduleId).select('id').execute()
    if (pages.length >= mostPages) return { refused: 'tooMany' as const }
    await touchModule(tx, person, page.moduleId)
    return { pageId: await insertPage(tx, person, { ...page, position: pages.length }) }
  })
}

/** The row of a new page, inside a transaction of the caller. */
export async function insertPage(tx: Db, person: Person, page: NewPage & { position: number }) {
  const id = newId()
  await tx
    .insertInto('modulePage')
    .values({ id, ...page, document: emptyDocument, updatedAt: Date.now(), updatedBy: person.id })
    .execute()
  return id
}
