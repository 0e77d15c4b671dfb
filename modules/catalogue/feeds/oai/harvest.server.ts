import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'

export type HarvestRow = { offeringId: string; changedAt: number; isDeleted: 0 | 1; hubSlug: string }
export type Selection = {
  from?: number
  until?: number
  set?: string
  after?: { changedAt: number; offeringId: string }
}

const perAnswer = 100

/** One list of records in the order in which they changed, and whether there are more. */
export async function harvest(db: Db, selection: Selection, most = perAnswer) {
  const rows = await selected(db, selection)
    .select(['record.offeringId', 'record.changedAt', 'record.isDeleted', 'hub.slug as hubSlug'])
    .orderBy('record.changedAt')
    .orderBy('record.offeringId')
    .limit(most + 1)
    .execute()
  return { rows: rows.slice(0, most) as HarvestRow[], hasMore: rows.length > most }
}

/** How many records there are, and how many come before a place in the list. */
export async function harvestCounts(db: Db, { after, ...selection }: Selection) {
  const counted = (one: Selection) =>
    selected(db, one)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  const all = (await counted(selection)).count
  return { all, before: after ? all - (await counted({ ...selection, after })).count : 0 }
}

export function harvestRecord(db: Db, offeringId: string) {
  return selected(db, {})
    .where('record.offeringId', '=', offeringId)
    .select(['record.offeringId', 'record.changedAt', 'record.isDeleted', 'hub.slug as hubSlug'])
    .executeTakeFirst() as Promise<HarvestRow | undefined>
}

/** When the first record began; now where there is none. */
export async function earliestChange(db: Db, now: number) {
  const first = db.selectFrom('harvestRecord').select((eb) => eb.fn.min<number | null>('changedAt').as('at'))
  return (await first.executeTakeFirstOrThrow()).at ?? now
}

function selected(db: Db, { from, until, set, after }: Selection) {
  let rows = db
    .selectFrom('harvestRecord as record')
    .innerJoin('offering', 'offering.id', 'record.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
  if (from !== undefined) rows = rows.where('record.changedAt', '>=', from)
  if (until !== undefined) rows = rows.where('record.changedAt', '<', until)
  if (set) rows = rows.where('hub.slug', '=', set)
  if (after)
    rows = rows.where(sql<boolean>`(record.changedAt, record.offeringId) > (${after.changedAt}, ${after.offeringId})`)
  return rows
}
