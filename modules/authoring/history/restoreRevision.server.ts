import type { Db } from '~/db/connection.server'
import { inflated } from '~/db/deflated.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { PageKind } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { touchModule } from '../touchModule.server'
import { editablePages } from '../visibleModules.server'

type Wanted = {
  moduleId: string
  id: number
  /** The revision of the page that was looked at. */
  revision: number
}

type Answer = { revisionId: number; beforeId: number } | { refused: 'absent' } | { refused: 'changed' }

/** Puts an earlier state of a page on top of what is there now, which stays in the history; unless it changed meanwhile. */
export async function restoreRevision(
  db: Db,
  person: Person,
  { moduleId, id, revision }: Wanted,
  now = Date.now(),
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const page = await editablePages(tx, person)
      .innerJoin('pageRevision', 'pageRevision.pageId', 'modulePage.id')
      .where('pageRevision.id', '=', id)
      .where('learningModule.id', '=', moduleId)
      .select(['modulePage.id', 'modulePage.revision', 'pageRevision.title', 'pageRevision.kind'])
      .select('pageRevision.document')
      .executeTakeFirst()
    if (!page) return { refused: 'absent' }
    if (page.revision !== revision) return { refused: 'changed' }
    const beforeId = await newestRevision(tx, page.id)
    await putBack(tx, person, page, { ...page, id, document: inflated(page.document) }, now)
    await touchModule(tx, person, moduleId, now)
    return { revisionId: await newestRevision(tx, page.id), beforeId }
  })
}

type Kept = { id: number; title: string; kind: PageKind; document: string }

/** Writes a kept state over a page, inside a transaction of the caller; the history says which state it was. */
export async function putBack(tx: Db, person: Person, page: { id: string; revision: number }, kept: Kept, now: number) {
  const { title, kind, document } = kept
  const before = await newestRevision(tx, page.id)
  await tx
    .updateTable('modulePage')
    .set({ title, kind, document, saveId: '', revision: page.revision + 1, updatedAt: now, updatedBy: person.id })
    .where('id', '=', page.id)
    .execute()
  const made = await newestRevision(tx, page.id)
  if (made === before) return
  await tx.updateTable('pageRevision').set({ restoredFrom: kept.id }).where('id', '=', made).execute()
}

async function newestRevision(tx: Db, pageId: string) {
  const { id } = await tx
    .selectFrom('pageRevision')
    .where('pageId', '=', pageId)
    .select((select) => select.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  return id
}
