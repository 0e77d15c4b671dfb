import type { Db } from '~/db/connection.server'
import { inflated } from '~/db/deflated.server'
import type { PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { readDocument } from '../readDocument'
import { visibleModules } from '../visibleModules.server'
import { sittingsOf } from './sittings'

export type PageState = { title: string; kind: PageKind; document: DocumentNode }

/**
 * A kept state of a page, with the state before the sitting in which it came about, the other states of that sitting,
 * and the page as it is now, or as it was when it was taken away.
 */
export async function readRevision(db: Db, person: Person, { moduleId, id }: { moduleId: string; id: number }) {
  const row = await visibleModules(db, person)
    .innerJoin('pageRevision', 'pageRevision.moduleId', 'learningModule.id')
    .innerJoin('person', 'person.id', 'pageRevision.savedBy')
    .where('learningModule.id', '=', moduleId)
    .where('pageRevision.id', '=', id)
    .select(['pageRevision.pageId', 'pageRevision.savedAt', 'pageRevision.title', 'pageRevision.kind'])
    .select(['pageRevision.document', 'pageRevision.publishedAs', 'pageRevision.restoredFrom', 'person.name as by'])
    .executeTakeFirst()
  if (!row) return undefined
  const rows = await revisionsOf(db, row.pageId)
  const sitting = sittingsOf(rows).find(({ ids }) => ids.includes(id))!
  const moments = rows.filter((one) => sitting.ids.includes(one.id)).map(({ id, savedAt }) => ({ id, savedAt }))
  const now = await db.selectFrom('modulePage').where('id', '=', row.pageId).selectAll().executeTakeFirstOrThrow()
  const present = await db.selectFrom('presentPage').where('id', '=', row.pageId).select('id').executeTakeFirst()
  return {
    ...row,
    id,
    ...stateIn({ ...row, document: inflated(row.document) }),
    moments,
    before: sitting.beforeId === undefined ? undefined : await stateOf(db, sitting.beforeId),
    now: { revision: now.revision, isAway: !present, ...stateIn(now) },
  }
}

function revisionsOf(db: Db, pageId: string) {
  return db
    .selectFrom('pageRevision')
    .where('pageId', '=', pageId)
    .orderBy('id')
    .select(['id', 'pageId', 'savedAt', 'savedBy', 'title', 'restoredFrom', 'publishedAs'])
    .execute()
}

async function stateOf(db: Db, id: number): Promise<PageState> {
  const row = await db
    .selectFrom('pageRevision')
    .where('id', '=', id)
    .select(['title', 'kind', 'document'])
    .executeTakeFirstOrThrow()
  return stateIn({ ...row, document: inflated(row.document) })
}

function stateIn({ title, kind, document }: { title: string; kind: PageKind; document: string }): PageState {
  return { title, kind, document: readDocument(document) }
}
