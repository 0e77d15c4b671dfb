import slugify from '@sindresorhus/slugify'
import type { Db } from './connection.server'

/** An address for a title that no other row of the table has yet: "Lassen" is `lassen`, the next one `lassen-2`. */
export async function freeSlug(
  db: Db,
  table: 'offering' | 'learningModule' | 'organisation' | 'learningPath',
  title: string,
  ownId = '',
) {
  const slug = slugify(title).slice(0, 80).replace(/-+$/, '') || 'zonder-titel'
  const rows = await db
    .selectFrom(table)
    .where('slug', 'like', `${slug}%`)
    .where('id', '!=', ownId)
    .select('slug')
    .execute()
  const taken = new Set(rows.map((row) => row.slug))
  let candidate = slug
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}
