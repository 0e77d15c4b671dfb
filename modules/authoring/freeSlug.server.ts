import slugify from '@sindresorhus/slugify'
import type { Db } from '~/db/connection.server'

/** The part of an address that says what it is about; a number behind it when another module has it already. */
export async function freeSlug(db: Db, title: string, ownModuleId = '') {
  const base = slugify(title).slice(0, 80).replace(/-+$/, '') || 'module'
  const taken = await db
    .selectFrom('learningModule')
    .where('id', '!=', ownModuleId)
    .where((where) => where.or([where('slug', '=', base), where('slug', 'like', `${base}-%`)]))
    .select('slug')
    .execute()
  const slugs = new Set(taken.map((row) => row.slug))
  if (!slugs.has(base)) return base
  let number = 2
  while (slugs.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}
