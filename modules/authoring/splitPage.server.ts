import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { insertPage, mostPages } from './addPage.server'
import { numberPages, pageIds } from './movePage.server'
import { type ChangedMeanwhile, pageAtRevision } from './pageAtRevision.server'
import { readDocument } from './readDocument'
import { type NoSplit, splitDocument } from './splitDocument'
import { touchModule } from './touchModule.server'
import { writePage } from './writePage.server'

type Split = { pageId: string; revision: number; at: number }
type Answer =
  | { pageId: string; title: string; revision: number }
  | { refused: 'absent' }
  | { refused: 'tooMany' }
  | ChangedMeanwhile
  | NoSplit

/** Makes two pages of one: what stands below the position `at` of the editor becomes the next page. */
export async function splitPage(db: Db, person: Person, { pageId, revision, at }: Split): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const found = await pageAtRevision(tx, person, pageId, revision)
    if ('refused' in found) return found
    const { page } = found
    const { moduleId, kind } = page
    const ids = await pageIds(tx, moduleId)
    if (ids.length >= mostPages) return { refused: 'tooMany' }
    const parts = splitDocument(readDocument(page.document), at)
    if ('refused' in parts) return parts
    const position = ids.indexOf(pageId) + 1
    const newer = await writePage(tx, person, page, { title: page.title, kind, document: parts.above })
    const belowId = await insertPage(tx, person, {
      moduleId,
      position,
      kind,
      title: parts.title,
      document: parts.below,
    })
    await numberPages(tx, ids.toSpliced(position, 0, belowId))
    await touchModule(tx, person, page.moduleId)
    return { pageId: belowId, title: parts.title, revision: newer }
  })
}
