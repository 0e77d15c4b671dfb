import slugify from '@sindresorhus/slugify'
import type { Db } from '~/db/connection.server'

/** An address for a title that no offering has yet: "Lassen", then "lassen-2". */
export async function freeSlug(db: Db, title: string) {
  const slug = slugify(title).slice(0, 80).replace(/-+$/, '') || 'aanbod'
  const rows = await db.selectFrom('offering').where('slug', 'like', `${slug}%`).select('slug').execute()
  const taken = new Set(rows.map((row) => row.slug))
  let candidate = slug
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}
