import type { Db } from '~/db/connection.server'
import type { HubStep } from './stepSchema'

type Linked = Extract<HubStep, { kind: 'linked' }>

/** What a hub links to a question: an offering of the catalogue, which says itself what it is, or something elsewhere. */
export async function outcomeOf(tx: Db, { offering, outcome, title, url }: Linked) {
  if (offering) {
    const found = await offeringCalled(tx, offering)
    if (!found) return { refused: 'offering' as const }
    return {
      outcome: found.kind === 'module' ? ('module' as const) : ('session' as const),
      offeringId: found.id,
      title: found.title,
    }
  }
  if (!outcome || !title) return { refused: 'outcome' as const }
  return { outcome, title, url }
}

/** By its id, or by the address of its page. */
function offeringCalled(tx: Db, asked: string) {
  const slug = /^(?:https?:\/\/[^/]+)?\/?catalogue\/([\w-]+)\/?$/.exec(asked)?.[1]
  return tx
    .selectFrom('publishedOffering')
    .where((is) => (slug ? is('slug', '=', slug) : is('id', '=', asked)))
    .select(['id', 'kind', 'title'])
    .executeTakeFirst()
}

/** What a hub offers now, to choose from. */
export function offeringsToLink(db: Db, hubId: string) {
  return db
    .selectFrom('publishedOffering')
    .where('hubId', '=', hubId)
    .select(['id', 'title', 'kind'])
    .orderBy('title')
    .limit(500)
    .execute()
}
