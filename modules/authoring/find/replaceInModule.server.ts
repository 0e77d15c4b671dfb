import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { ModulePage } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { checkDocument } from '../checkDocument.server'
import { type ChangedMeanwhile, pageAtRevision } from '../pageAtRevision.server'
import { longestTitle } from '../pageTitle'
import { writableModules } from '../visibleModules.server'
import { writePage } from '../writePage.server'
import { replaceInPage } from './replaceInPage'
import type { Query } from './stretches'

type Asked = Query & {
  moduleId: string
  instead: string
  /** The pages on which the query was found, as they were seen. */
  pages: { id: string; revision: number }[]
  /** Only this hit of the first page, by its number on that page. */
  only?: number
}
type Answer =
  | { replacementId: string; places: number; pages: number }
  | { refused: 'absent' }
  | { refused: 'nothing' }
  | { refused: 'tooLong'; title: string }
  | ChangedMeanwhile

const keptPerModule = 20

/**
 * Puts other words in the place of what is found, on all these pages or on none: when one of them is not as it was seen,
 * or would become too long, nothing is replaced. The pages as they were are kept, to be put back.
 */
export async function replaceInModule(db: Db, person: Person, asked: Asked): Promise<Answer> {
  const { moduleId, words, instead, only } = asked
  return inTransaction(db, async (tx) => {
    const module = await writableModules(tx, person).where('id', '=', moduleId).select('id').executeTakeFirst()
    if (!module) return { refused: 'absent' }
    const changes = []
    for (const { id, revision } of asked.pages) {
      const found = await pageAtRevision(tx, person, id, revision)
      if ('refused' in found) return found.refused === 'absent' ? { refused: 'changed', updatedBy: '' } : found
      if (found.page.moduleId !== moduleId) return { refused: 'absent' }
      const { title, document } = found.page
      const after = replaceInPage({ title, document: JSON.parse(document) as DocumentNode }, asked, only)
      if (after.places === 0) continue
      const checked = checkDocument(after.document)
      if (after.title.length > longestTitle || 'problem' in checked) return { refused: 'tooLong', title }
      changes.push({ page: found.page, after: { ...after, document: checked.document } })
    }
    const places = changes.reduce((sum, { after }) => sum + after.places, 0)
    if (places === 0) return { refused: 'nothing' }
    const row = { id: newId(), moduleId, words, instead, places, replacedAt: Date.now(), replacedBy: person.id }
    await tx.insertInto('replacement').values(row).execute()
    for (const { page, after } of changes) await replacePage(tx, person, row.id, page, after)
    await forgetOld(tx, moduleId)
    return { replacementId: row.id, places, pages: changes.length }
  })
}

async function replacePage(
  tx: Db,
  person: Person,
  replacementId: string,
  page: ModulePage,
  after: { title: string; document: DocumentNode },
) {
  const { id: pageId, title, kind, document } = page
  const revision = await writePage(tx, person, page, { title: after.title, kind, document: after.document })
  await tx.insertInto('replacedPage').values({ replacementId, pageId, title, document, revision }).execute()
}

async function forgetOld(tx: Db, moduleId: string) {
  const newest = tx
    .selectFrom('replacement')
    .where('moduleId', '=', moduleId)
    .orderBy('replacedAt', 'desc')
    .limit(keptPerModule)
    .select('id')
  await tx.deleteFrom('replacement').where('moduleId', '=', moduleId).where('id', 'not in', newest).execute()
}
