import type { Db } from '~/db/connection.server'
import { type Card, readCards } from './cards.server'
import { type Choice, type Filter, levels, offeringKinds } from './choice'
import { publicRows, type PublicRow as Row } from './publicRows.server'
import { searchOfferings } from './search/searchOfferings.server'

export const cardsPerPage = 24
// Whoever finds less than this may be helped by what comes near.
const fewest = 6

export type FilterValue = { value: string; name: string; count: number; isChosen: boolean }
export type Found = {
  choice: Choice
  total: number
  pages: number
  cards: Card[]
  filters: Record<Filter, FilterValue[]>
  /** No offering has all of the words; these have some of them. */
  isLoose: boolean
  /** Where few have all of the words: some more that have a part of them, not counted. */
  near: Card[]
  /** What was probably meant, and searched for, when a word was mistyped. */
  corrected?: string
}

/**
 * The public offerings that answer a choice, one page of them, and how many each other choice would give.
 * With words the best match comes first; without, the newest, and what is full or past last.
 */
export async function findOfferings(db: Db, choice: Choice, now = Date.now()): Promise<Found> {
  const { rows, near, isLoose, corrected } = await searched(db, choice.q, now)
  const found = rows.filter((row) => admitsAll(choice, row))
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
    near: await readCards(db, nearest(near, choice, fewest - found.length), now),
    corrected,
  }
}

async function searched(db: Db, q: string, now: number) {
  const rows = await publicRows(db, now)
  const { ids, near, isLoose, corrected } = await searchOfferings(db, q)
  return { rows: ids ? inOrder(rows, ids) : rows, near: inOrder(rows, near), isLoose, corrected }
}

function nearest(near: Row[], choice: Choice, most: number) {
  const admitted = near.filter((row) => admitsAll(choice, row))
  return admitted.slice(0, Math.max(0, most)).map(({ id }) => id)
}

function inOrder(rows: Row[], ids: string[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const filters: Filter[] = ['kind', 'hub', 'level']

function admitsAll(choice: Choice, row: Row) {
  return filters.every((filter) => admits(choice, filter, row))
}

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
