import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { containing } from '~/db/folded'
import type { Person } from '~/modules/people/person'
import { ownOfferings } from '../ownOfferings.server'

export const offeringStates = ['published', 'draft', 'withdrawn'] as const
export type OfferingState = (typeof offeringStates)[number]
export type ListedOffering = Awaited<ReturnType<typeof offeringList>>[number]
type Asked = { state?: OfferingState; text?: string }

/** What the person's hubs offer, offered or still write, last changed first, each with the next date there is. */
export async function offeringList(db: Db, person: Person, { state, text }: Asked, now = Date.now()) {
  let own = ownOfferings(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('person as editor', 'editor.id', 'offering.updatedBy')
    .clearSelect()
    .select(['offering.id', 'offering.slug', 'offering.kind', 'offering.title', 'offering.startKind'])
    .select(['offering.updatedAt', 'hub.id as hubId', 'hub.name as hubName', 'editor.name as updatedBy'])
    .select(stateNow.as('state'))
  if (state) own = own.where(stateNow, '=', state)
  if (text) own = own.where(sql<boolean>`folded(offering.title) like ${containing(text)} escape '\\'`)
  const rows = await own.orderBy('offering.updatedAt', 'desc').orderBy('offering.title').execute()
  const ids = rows.map(({ id }) => id)
  const runs = await db
    .selectFrom('offeringSession')
    .where('offeringId', 'in', ids)
    .where('endsAt', '>', now)
    .where('cancelledAt', 'is', null)
    .select(['offeringId', 'startsAt', 'seats', 'seatsTaken'])
    .orderBy('startsAt')
    .execute()
  return rows.map((row) => ({ ...row, next: runs.find(({ offeringId }) => offeringId === row.id) }))
}

const stateNow = sql<OfferingState>`case
  when exists (select 1 from offeringPublication of where of.offeringId = offering.id and of.withdrawnAt is null)
    then 'published'
  when exists (select 1 from offeringPublication of where of.offeringId = offering.id) then 'withdrawn'
  else 'draft' end`
