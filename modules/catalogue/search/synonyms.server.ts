import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'

export type SynonymRow = Awaited<ReturnType<typeof allSynonyms>>[number]

/** The whole list by word, for an administrator. */
export async function allSynonyms(db: Db) {
  const rows = await db.selectFrom('searchSynonym').select(columns).orderBy(sql`folded(word), id`).execute()
  return rows.map(readable)
}

export async function synonymOf(db: Db, synonymId: string) {
  const row = await db.selectFrom('searchSynonym').where('id', '=', synonymId).select(columns).executeTakeFirst()
  return row && readable(row)
}

const columns = ['id', 'word', 'sameAs', 'alsoFinds', 'source', 'sourceDate'] as const

function readable<Row extends { sameAs: string; alsoFinds: string }>(row: Row) {
  return { ...row, sameAs: JSON.parse(row.sameAs) as string[], alsoFinds: JSON.parse(row.alsoFinds) as string[] }
}
