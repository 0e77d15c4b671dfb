import type { Db } from '~/db/connection.server'
import { type Start, startOf } from './start'

export type Card = Awaited<ReturnType<typeof readCards>>[number]

/** The cards of these offerings, in this order; those that are not public are left out. */
export async function readCards(db: Db, offeringIds: string[], now: number) {
  if (offeringIds.length === 0) return []
  const rows = await db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.id', 'in', offeringIds)
    .select(['offering.id', 'offering.slug', 'offering.kind', 'offering.title', 'offering.summary', 'offering.level'])
    .select(['offering.durationMinutes', 'offering.durationText', 'offering.language', 'offering.startKind'])
    .select(['offering.priceCents', 'hub.name as hubName', 'hub.colour as hubColour'])
    .execute()
  const runs = await db
    .selectFrom('offeringSession')
    .where('offeringId', 'in', offeringIds)
    .where('cancelledAt', 'is', null)
    .selectAll()
    .execute()
  const cards = new Map(
    rows.map((row) => {
      const start: Start = startOf(
        row,
        runs.filter((run) => run.offeringId === row.id),
        now,
      )
      return [row.id, { ...row, start }]
    }),
  )
  return offeringIds.flatMap((id) => cards.get(id) ?? [])
}
