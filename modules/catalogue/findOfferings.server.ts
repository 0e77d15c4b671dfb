import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { type Card, readCards } from './cards.server'
import { type Choice, type Filter, levels, offeringKinds } from './choice'
import { matchExpression } from './searchWords'

export const cardsPerPage = 24

export type FilterValue = { value: string; name: string; count: number; isChosen: boolean }
export type Found = {
  choice: Choice
  total: number
  pages: number
  cards: Card[]
  filters: Record<Filter, FilterValue[]>
  /** No offering has all of the words; these have some of them. */
  isLoose: boolean
}

type Row = { id: string; kind: string; hub: string; hubName: string; level: string | null }

/**
 * The public offerings that answer a choice, one page of them, and how many each other choice would give.
 * With words the best match comes first; without, the newest, and what is full or past last.
 */
export async function findOfferings(db: Db, choice: Choice, now = Date.now()): Promise<Found> {
  const { rows, isLoose } = await searched(db, choice.q, now)
  const found = rows.filter((row) => filters.every((filter) => admits(choice, filter, row)))
  const pages = Math.max(1, Math.ceil(found.length / cardsPerPage))
  const page = Math.min(choice.page, pages)
  const ids = found.slice((page - 1) * cardsPerPage, page * cardsPerPage).map((row) => row.id)
  return {
    choice: { ...choice, page },
    total: found.length,
    pages,
    cards: await readCards(db, ids, now),
    filters: {
      kind: valuesOf(rows, choice, 'kind', offeringKinds),
      hub: valuesOf(rows, choice, 'hub', hubsByName(rows)),
      level: valuesOf(rows, choice, 'level', levels),
    },
    isLoose,
  }
}

async function searched(db: Db, q: string, now: number) {
  const expression = matchExpression(q)
  const rows = await publicRows(db, now)
  if (!expression) return { rows, isLoose: false }
  const strict = inOrder(rows, await matches(db, expression))
  if (strict.length > 0) return { rows: strict, isLoose: false }
  const loose = inOrder(rows, await matches(db, matchExpression(q, true)!))
  return { rows: loose, isLoose: loose.length > 0 }
}

function publicRows(db: Db, now: number): Promise<Row[]> {
  const takesPeople = sql`offering.startKind <> 'fixed'
    or not exists (select 1 from offeringSession run where run.offeringId = offering.id)
    or exists (
      select 1 from offeringSession run
      where run.offeringId = offering.id and coalesce(run.enrolUntil, run.startsAt) > ${now}
        and run.startsAt > ${now} and run.seatsTaken < coalesce(run.seats, 1e9)
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

// In the order of the columns: offeringId, title, summary, forWhom, outcomes, skills, hub, place, labels.
const bestFirst = sql`bm25(offeringSearch, 0, 10, 4, 2, 3, 5, 3, 3, 4)`

async function matches(db: Db, expression: string) {
  const answer = await sql<{ offeringId: string }>`
    select offeringId from offeringSearch where offeringSearch match ${expression} order by ${bestFirst}, rowid
  `.execute(db)
  return answer.rows.map((row) => row.offeringId)
}

function inOrder(rows: Row[], ids: string[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const filters: Filter[] = ['kind', 'hub', 'level']

function admits(choice: Choice, filter: Filter, row: Row) {
  const chosen: string[] = choice[filter]
  return chosen.length === 0 || (row[filter] !== null && chosen.includes(row[filter]))
}

// A count says what choosing it would give beside the other filters, so its own filter does not count.
function valuesOf(rows: Row[], choice: Choice, filter: Filter, order: string[]): FilterValue[] {
  const others = filters.filter((other) => other !== filter)
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const row of rows) {
    const value = row[filter]
    if (value === null) continue
    if (filter === 'hub') names.set(value, row.hubName)
    if (others.every((other) => admits(choice, other, row))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const chosen: string[] = choice[filter]
  return order
    .filter((value) => counts.has(value) || chosen.includes(value))
    .map((value) => {
      const isChosen = chosen.includes(value)
      return { value, name: names.get(value) ?? value, count: counts.get(value) ?? 0, isChosen }
    })
}

function hubsByName(rows: Row[]) {
  const names = new Map(rows.map((row) => [row.hub, row.hubName]))
  return [...names].sort((a, b) => a[1].localeCompare(b[1], 'nl')).map(([slug]) => slug)
}
