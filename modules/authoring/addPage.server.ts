import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { checkDocument, type DocumentProblem } from './checkDocument.server'
import { numberPages, pageIds } from './movePage.server'
import { touchModule } from './touchModule.server'
import { writableModules } from './visibleModules.server'

export const mostPages = 100
const emptyDocument: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] }

type NewPage = { moduleId: string; title: string; kind: PageKind }
type Answer =
  | { pageId: string }
  | { refused: 'absent' }
  | { refused: 'tooMany' }
  | { refused: 'document'; problem: DocumentProblem }

/** Adds a page to a module, after the page `after` or at the end; empty, or with a document. */
export async function addPage(
  db: Db,
  person: Person,
  { after, document = emptyDocument, ...page }: NewPage & { after?: string; document?: unknown },
): Promise<Answer> {
  const checked = checkDocument(document)
  return inTransaction(db, async (tx) => {
    const found = await writableModules(tx, person).where('id', '=', page.moduleId).select('id').executeTakeFirst()
    if (!found) return { refused: 'absent' }
    if ('problem' in checked) return { refused: 'document', problem: checked.problem }
    const ids = await pageIds(tx, page.moduleId)
    if (ids.length >= mostPages) return { refused: 'tooMany' }
    const place = after && ids.includes(after) ? ids.indexOf(after) + 1 : ids.length
    const pageId = await insertPage(tx, person, { ...page, position: place, document: checked.document })
    await numberPages(tx, ids.toSpliced(place, 0, pageId))
    await touchModule(tx, person, page.moduleId)
    return { pageId }
  })
}

/** The row of a new page, inside a transaction of the caller. */
export async function insertPage(
  tx: Db,
  person: Person,
  { document = emptyDocument, ...page }: NewPage & { position: number; document?: DocumentNode },
) {
  const row = { id: newId(), ...page, document: JSON.stringify(document) }
  await tx
    .insertInto('modulePage')
    .values({ ...row, updatedAt: Date.now(), updatedBy: person.id })
    .execute()
  return row.id
}
