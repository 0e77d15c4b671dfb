import type { Db } from '~/db/connection.server'
import type { OfferingKind } from '~/db/tables'
import { readChoice } from '~/modules/catalogue/choice'
import { findOfferings } from '~/modules/catalogue/findOfferings.server'

const sessionKinds: OfferingKind[] = ['masterclass', 'workshop', 'expertSession', 'practiceSession']

/** What can be a step of a path, by the words one looks for: modules and dated offerings of the whole catalogue. */
export async function findSteps(db: Db, q: string) {
  const query = new URLSearchParams({ q })
  for (const kind of ['module', ...sessionKinds]) query.append('kind', kind)
  const { cards } = await findOfferings(db, readChoice(query))
  return cards.map(({ id, title, kind, hubName }) => ({ id, title, kind, hubName }))
}

/** The step that an offering makes; undefined when it cannot be one. */
export async function stepFor(db: Db, offeringId: string, stepId: string) {
  const offering = await db
    .selectFrom('publishedOffering')
    .where('id', '=', offeringId)
    .select(['id', 'title', 'kind'])
    .executeTakeFirst()
  if (!offering || (offering.kind !== 'module' && !sessionKinds.includes(offering.kind))) return undefined
  const kind = offering.kind === 'module' ? ('module' as const) : ('session' as const)
  return { id: stepId, kind, demand: 'counts' as const, offeringId, title: offering.title }
}
