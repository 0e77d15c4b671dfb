import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { editableModules, visibleModules } from '../visibleModules.server'
import { writePage } from '../writePage.server'

type Answer = { undone: number; changed: string[] } | { refused: 'absent' }

/** Puts the pages of a replacement back as they were. One that was changed since stays; `changed` has the titles of those. */
export async function undoReplacement(
  db: Db,
  person: Person,
  { moduleId, replacementId }: { moduleId: string; replacementId: string },
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const pages = await editableModules(tx, person)
      .innerJoin('replacement', 'replacement.moduleId', 'learningModule.id')
      .innerJoin('replacedPage', 'replacedPage.replacementId', 'replacement.id')
      .innerJoin('modulePage', 'modulePage.id', 'replacedPage.pageId')
      .where('learningModule.id', '=', moduleId)
      .where('replacement.id', '=', replacementId)
      .where('replacement.undoneAt', 'is', null)
      .selectAll('modulePage')
      .select(['replacedPage.title as oldTitle', 'replacedPage.document as oldDocument'])
      .select('replacedPage.revision as newRevision')
      .execute()
    if (pages.length === 0) return { refused: 'absent' }
    const changed = pages.filter((page) => page.revision !== page.newRevision)
    for (const page of pages.filter((one) => one.revision === one.newRevision)) {
      const document = JSON.parse(page.oldDocument) as DocumentNode
      await writePage(tx, person, page, { title: page.oldTitle, kind: page.kind, document })
    }
    await tx
      .updateTable('replacement')
      .set({ undoneAt: Date.now(), undoneBy: person.id })
      .where('id', '=', replacementId)
      .execute()
    return { undone: pages.length - changed.length, changed: changed.map(({ title }) => title) }
  })
}

/** The newest replacement in a module that can still be undone. */
export async function lastReplacement(db: Db, person: Person, moduleId: string) {
  const newest = await visibleModules(db, person)
    .innerJoin('replacement', 'replacement.moduleId', 'learningModule.id')
    .where('learningModule.id', '=', moduleId)
    .orderBy('replacement.replacedAt', 'desc')
    .select([
      'replacement.id',
      'replacement.words',
      'replacement.instead',
      'replacement.places',
      'replacement.undoneAt',
    ])
    .executeTakeFirst()
  return newest?.undoneAt === null ? newest : undefined
}
