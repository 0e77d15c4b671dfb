import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'

/** The theme of the list that somebody means with their own words for it, in either language; null when there is none. */
export async function themeNamed(db: Db, words: string) {
  const found = await db
    .selectFrom('theme')
    .where(sql<boolean>`folded(${words}) in (folded(nameNl), folded(nameEn))`)
    .select('id')
    .executeTakeFirst()
  return found?.id ?? null
}

/** Offerings whose own words for their theme are a name of this one belong to it, unless somebody chose another. */
export async function takeUpTheme(tx: Db, themeId: string) {
  await sql`update offering set themeId = ${themeId} where themeId is null and theme <> '' and exists (
    select 1 from theme where id = ${themeId} and folded(offering.theme) in (folded(nameNl), folded(nameEn))
  )`.execute(tx)
}
