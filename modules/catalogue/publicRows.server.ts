import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { catalogueChanges } from './catalogueChanges.server'

export type PublicRow = { id: string; kind: string; hub: string; hubName: string; level: string | null }
type Kept = { rows: PublicRow[]; changes: number; at: number }

// What takes people changes with the clock as well, without a write.
const longestMs = 60_000
const kept = new WeakMap<Db, Kept>()

/** What filters and counts need of every public offering: the newest first, and what is full or past last. */
export async function publicRows(db: Db, now: number): Promise<PublicRow[]> {
  const changes = await catalogueChanges(db)
  const known = kept.get(db)
  if (known?.changes === changes && Math.abs(now - known.at) < longestMs) return known.rows
  const rows = await readRows(db, now)
  kept.set(db, { rows, changes, at: now })
  return rows
}

function readRows(db: Db, now: number): Promise<PublicRow[]> {
  const takesPeople = sql`offering.startKind <> 'fixed'
    or not exists (
      select 1 from offeringSession run where run.offeringId = offering.id and run.cancelledAt is null
    )
    or exists (
      select 1 from offeringSession run
      where run.offeringId = offering.id and coalesce(run.enrolUntil, run.startsAt) > ${now}
        and run.startsAt > ${now} and run.cancelledAt is null and run.seatsTaken < coalesce(run.seats, 1e9)
    )`
  return db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .select(['offering.id', 'offering.kind', 'hub.slug as hub', 'hub.name as hubName', 'offering.level'])
    .orderBy(sql`case when ${takesPeople} then 0 else 1 end`)
    .orderBy('offering.publishedAt', 'desc')
    .orderBy('offering.title')
    .execute()
}
