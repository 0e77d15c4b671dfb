import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { checkDocument, type DocumentProblem } from './checkDocument.server'
import { mergeDocuments } from './mergeDocuments'
import { numberPages, pageIds } from './movePage.server'
import { type ChangedMeanwhile, pageAtRevision } from './pageAtRevision.server'
import { readDocument, unreadable } from './readDocument'
import { noteRemoval } from './removePage.server'
import { touchModule } from './touchModule.server'
import { writePage } from './writePage.server'

type Seen = { pageId: string; revision: number }
type Answer =
  | { pageId: string; title: string; revision: number }
  | { refused: 'absent' }
  | { refused: 'notNext' }
  | { refused: 'kinds' }
  | { refused: 'document'; problem: DocumentProblem }
  | ChangedMeanwhile

/** Makes one page of a page and the one that follows it. The second stays among the pages that were taken away. */
export async function mergePages(db: Db, person: Person, first: Seen, second: Seen): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const upper = await pageAtRevision(tx, person, first.pageId, first.revision)
    if ('refused' in upper) return upper
    const lower = await pageAtRevision(tx, person, second.pageId, second.revision)
    if ('refused' in lower) return lower
    const [page, next] = [upper.page, lower.page]
    const ids = await pageIds(tx, page.moduleId)
    if (next.moduleId !== page.moduleId || ids.indexOf(next.id) !== ids.indexOf(page.id) + 1)
      return { refused: 'notNext' }
    if (next.kind !== page.kind) return { refused: 'kinds' }
    const [above, document] = [readDocument(page.document), readDocument(next.document)]
    if (above === unreadable || document === unreadable) return { refused: 'document', problem: 'unknown' }
    const merged = mergeDocuments(above, { title: next.title, document })
    const checked = checkDocument(merged)
    if ('problem' in checked) return { refused: 'document', problem: checked.problem }
    const { title, kind } = page
    const revision = await writePage(tx, person, page, { title, kind, document: checked.document })
    await noteRemoval(tx, person, next.id, page.id)
    await numberPages(
      tx,
      ids.filter((id) => id !== next.id),
    )
    await touchModule(tx, person, page.moduleId)
    return { pageId: page.id, title: next.title, revision }
  })
}
