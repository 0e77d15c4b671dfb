import type { Db } from '~/db/connection.server'
import { inflated } from '~/db/deflated.server'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { withFreeBlockIds } from '../copyDocument'

type Back = {
  pageId: string
  id: number
  now: number
  /** Blocks that stand elsewhere: one of these comes back as a new block, because two of one id would share answers. */
  taken?: ReadonlySet<string>
}

/** Writes a kept state over a page, inside a transaction of the caller; the history says which state it was. */
export async function putBack(tx: Db, person: Person, { pageId, id, now, taken = new Set() }: Back) {
  const page = await tx.selectFrom('modulePage').where('id', '=', pageId).selectAll().executeTakeFirstOrThrow()
  const kept = await tx.selectFrom('pageRevision').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
  const document = withFreeBlockIds(JSON.parse(inflated(kept.document)) as DocumentNode, taken)
  const text = { title: kept.title, kind: kept.kind, document: JSON.stringify(document) }
  if (text.title === page.title && text.kind === page.kind && text.document === page.document) return
  await tx
    .updateTable('modulePage')
    .set({ ...text, saveId: '', revision: page.revision + 1, updatedAt: now, updatedBy: person.id })
    .where('id', '=', pageId)
    .execute()
  const made = await newestRevision(tx, pageId)
  await tx.updateTable('pageRevision').set({ restoredFrom: id }).where('id', '=', made).execute()
}

export async function newestRevision(tx: Db, pageId: string) {
  const { id } = await tx
    .selectFrom('pageRevision')
    .where('pageId', '=', pageId)
    .select((select) => select.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  return id
}

/** The blocks of the other pages that a module has now. */
export async function blockIdsElsewhere(tx: Db, moduleId: string, pageId: string) {
  const others = await tx
    .selectFrom('presentPage')
    .where('moduleId', '=', moduleId)
    .where('id', '<>', pageId)
    .select('document')
    .execute()
  const blocks = others.flatMap(({ document }) => blocksOf(JSON.parse(document) as DocumentNode))
  return new Set(blocks.map(({ id }) => id))
}
