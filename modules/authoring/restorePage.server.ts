import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { ModulePage } from '~/db/tables'
import { blocksOf } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { mostPages } from './addPage.server'
import { withFreeBlockIds } from './copyDocument'
import { numberPages, pageIds } from './movePage.server'
import { readDocument, unreadable } from './readDocument'
import { touchModule } from './touchModule.server'
import { editableModules } from './visibleModules.server'
import { writePage } from './writePage.server'

type Answer = { pageId: string; title: string } | { refused: 'absent' } | { refused: 'tooMany' }

/** Puts a page that was taken away back where it stood, or at the end when the module has become shorter. */
export async function restorePage(
  db: Db,
  person: Person,
  { moduleId, pageId }: { moduleId: string; pageId: string },
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const page = await editableModules(tx, person)
      .innerJoin('modulePage', 'modulePage.moduleId', 'learningModule.id')
      .innerJoin('pageRemoval', 'pageRemoval.pageId', 'modulePage.id')
      .where('learningModule.id', '=', moduleId)
      .where('modulePage.id', '=', pageId)
      .where('pageRemoval.restoredAt', 'is', null)
      .selectAll('modulePage')
      .select('pageRemoval.id as removalId')
      .executeTakeFirst()
    if (!page) return { refused: 'absent' }
    const ids = await pageIds(tx, moduleId)
    if (ids.length >= mostPages) return { refused: 'tooMany' }
    await withoutSharedBlocks(tx, person, page)
    await tx
      .updateTable('pageRemoval')
      .set({ restoredAt: Date.now(), restoredBy: person.id })
      .where('id', '=', page.removalId)
      .execute()
    await numberPages(tx, ids.toSpliced(page.position, 0, pageId))
    await touchModule(tx, person, moduleId)
    return { pageId, title: page.title }
  })
}

// While a page was away its questions may have come to stand elsewhere; two of one id would share their answers.
async function withoutSharedBlocks(tx: Db, person: Person, page: ModulePage) {
  const others = await tx.selectFrom('presentPage').where('moduleId', '=', page.moduleId).select('document').execute()
  const taken = new Set(others.flatMap((other) => blocksOf(readDocument(other.document))).map(({ id }) => id))
  const read = readDocument(page.document)
  const document = withFreeBlockIds(read, taken)
  if (read === unreadable || JSON.stringify(document) === page.document) return
  const { title, kind } = page
  await writePage(tx, person, page, { title, kind, document })
}
