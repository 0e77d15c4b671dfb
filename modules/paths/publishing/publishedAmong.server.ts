import type { Db } from '~/db/connection.server'
import { offeringsIn, type PathContent } from '../path'

/** Of the offerings of a path those that stand in the catalogue, and how they are called now. */
export async function publishedAmong(db: Db, content: PathContent) {
  const offeringIds = offeringsIn(content)
  const rows = await db
    .selectFrom('publishedOffering')
    .where('id', 'in', offeringIds.length ? offeringIds : [''])
    .select(['id', 'title', 'slug'])
    .execute()
  return { ids: new Set(rows.map(({ id }) => id)), titles: new Map(rows.map(({ id, title }) => [id, title])) }
}
