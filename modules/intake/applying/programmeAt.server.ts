import type { Db } from '~/db/connection.server'
import { publicDates } from '~/modules/catalogue/sessions/publicDates.server'
import { startOf } from '~/modules/catalogue/start'
import { keepingTermOf } from './keepingTerm.server'

/**
 * A programme of work and learning that is in the catalogue, with why one cannot apply for it now: it is full, closed, past, or
 * has no date yet. Undefined when there is none at this address.
 */
export async function programmeAt(db: Db, by: { slug: string } | { id: string }, now: number) {
  const [column, value] = 'slug' in by ? (['slug', by.slug] as const) : (['id', by.id] as const)
  const found = await db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.kind', '=', 'bbl')
    .where(`offering.${column}`, '=', value)
    .select(['offering.id', 'offering.slug', 'offering.title', 'offering.hubId', 'offering.startKind'])
    .select(['offering.entryRequirements', 'offering.contactName', 'offering.contactEmail', 'offering.contactPhone'])
    .select(['hub.name as hubName', 'hub.colour as hubColour', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .executeTakeFirst()
  if (!found) return undefined
  const { sessions } = await publicDates(db, found.id, now)
  const start = startOf(found, sessions, now)
  return { ...found, start, closed: closedBy(start.state), term: await keepingTermOf(db, found.hubId) }
}

export type Programme = NonNullable<Awaited<ReturnType<typeof programmeAt>>>
export type ProgrammeClosed = 'full' | 'closed' | 'soon' | 'unplanned'

function closedBy(state: string): ProgrammeClosed | undefined {
  if (state === 'full' || state === 'closed' || state === 'soon' || state === 'unplanned') return state
  return state === 'past' ? 'unplanned' : undefined
}
