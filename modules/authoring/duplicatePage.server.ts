import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { insertPage, mostPages } from './addPage.server'
import type { DocumentProblem } from './checkDocument.server'
import { copyDocument } from './copyDocument'
import { numberPages, pageIds } from './movePage.server'
import { type ChangedMeanwhile, pageAtRevision } from './pageAtRevision.server'
import { titled } from './pageTitle'
import { readDocument, unreadable } from './readDocument'
import { settingsIn } from './settings'
import { touchModule } from './touchModule.server'

type Answer =
  | { pageId: string; title: string }
  | { refused: 'absent' }
  | { refused: 'tooMany' }
  | { refused: 'document'; problem: DocumentProblem }
  | ChangedMeanwhile

const copyOf: Record<Language, string> = { nl: 'kopie', en: 'copy' }

/** Puts a copy of a page behind it. The questions of the copy are new questions: they keep answers of their own. */
export async function duplicatePage(
  db: Db,
  person: Person,
  { pageId, revision }: { pageId: string; revision: number },
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const found = await pageAtRevision(tx, person, pageId, revision)
    if ('refused' in found) return found
    const { moduleId, title, kind, document } = found.page
    const ids = await pageIds(tx, moduleId)
    if (ids.length >= mostPages) return { refused: 'tooMany' }
    const position = ids.indexOf(pageId) + 1
    const read = readDocument(document)
    if (read === unreadable) return { refused: 'document', problem: 'unknown' }
    const copy = copyDocument(read)
    const text = { title: title && titled(title, copyOf[await languageOf(tx, moduleId)]), kind, document: copy }
    const copyId = await insertPage(tx, person, { moduleId, position, ...text })
    await numberPages(tx, ids.toSpliced(position, 0, copyId))
    await touchModule(tx, person, moduleId)
    return { pageId: copyId, title: text.title }
  })
}

async function languageOf(tx: Db, moduleId: string) {
  const query = tx.selectFrom('learningModule').where('id', '=', moduleId).select('settings')
  return settingsIn((await query.executeTakeFirstOrThrow()).settings).language
}
