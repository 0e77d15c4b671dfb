import type { Db } from '~/db/connection.server'
import { everything } from './choice'
import { contactsOfHub } from './editing/saveHub.server'
import { findOfferings } from './findOfferings.server'

/** A hub as anybody may see it, with the first cards of what it offers; undefined when no hub has this address. */
export async function readHub(db: Db, slug: string, now = Date.now()) {
  const hub = await db
    .selectFrom('organisation')
    .where('slug', '=', slug)
    .where('kind', '=', 'hub')
    .select([
      'id',
      'name',
      'slug',
      'hubType',
      'trait',
      'place',
      'summary',
      'description',
      'website',
      'email',
      'phone',
      'colour',
    ])
    .executeTakeFirst()
  if (!hub) return undefined
  const { total, cards } = await findOfferings(db, { ...everything, hub: [slug] }, now)
  return { hub, contacts: await contactsOfHub(db, hub.id), total, cards }
}
