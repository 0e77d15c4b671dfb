import type { Db } from '~/db/connection.server'
import type { DocumentNode } from '~/modules/blocks/document'
import { readDocument } from './readDocument'

type Row = { id: string; revision: number; updatedAt: number }
type Kept = { stamp: string; document: DocumentNode; length: number }

const mostLetters = 32 * 1024 * 1024
const kept = new Map<string, Kept>()
let letters = 0

/**
 * The documents of pages by page id, read once for each of their revisions: what is worked out from a document can be
 * kept by it, so opening a module works out only what has changed. They are shared: nobody changes them.
 */
export async function keptDocuments(db: Db, rows: Row[]): Promise<Map<string, DocumentNode>> {
  // Taken at once: what is read below, or for somebody else meanwhile, may push them out.
  const documents = new Map(
    rows.flatMap((row) => {
      const found = kept.get(row.id)
      return found?.stamp === stampOf(row) ? [[row.id, found.document] as const] : []
    }),
  )
  const missing = rows.map(({ id }) => id).filter((id) => !documents.has(id))
  for (const row of missing.length === 0 ? [] : await storedDocuments(db, missing)) documents.set(row.id, keep(row))
  return documents
}

function storedDocuments(db: Db, ids: string[]) {
  return db
    .selectFrom('modulePage')
    .where('id', 'in', ids)
    .select(['id', 'revision', 'updatedAt', 'document'])
    .execute()
}

function keep(row: Row & { document: string }) {
  const entry = { stamp: stampOf(row), document: readDocument(row.document), length: row.document.length }
  forget(row.id)
  kept.set(row.id, entry)
  letters += entry.length
  for (const id of kept.keys()) {
    if (letters <= mostLetters) break
    forget(id)
  }
  return entry.document
}

function forget(id: string) {
  letters -= kept.get(id)?.length ?? 0
  kept.delete(id)
}

function stampOf({ revision, updatedAt }: Row) {
  return `${revision} ${updatedAt}`
}
