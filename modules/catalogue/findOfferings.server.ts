import type { Db } from '~/db/connection.server'
import { type Card, readCards } from './cards.server'
import type { Choice } from './choice'
import type { Asked } from './facets/facet'
import type { FacetKey } from './facets/facets'
import { admits, type FacetValue, narrow } from './narrow'
import { kilometresBetween, type Place, type UnknownPlace } from './places/place'
import { findPlace, placeIndex } from './places/placeIndex.server'
import { type PublicOffering, type PublicRow, publicRows } from './publicRows.server'
import { searchOfferings } from './search/searchOfferings.server'

export const cardsPerPage = 24
// Whoever finds less than this may be helped by what comes near.
const fewest = 6

export type Found = {
  choice: Choice
  total: number
  pages: number
  cards: Card[]
  facets: Record<FacetKey, FacetValue[]>
  /** From where distances are counted; undefined when no place was typed. */
  from?: Place | UnknownPlace
  /** By the id of an offering: how far it is from there, in kilometres. */
  kilometres: Record<string, number>
  /** No offering has all of the words; these have some of them. */
  isLoose: boolean
  /** Where few have all of the words: some more that have a part of them, not counted. */
  near: Card[]
  /** What was probably meant, and searched for, when a word was mistyped. */
  corrected?: string
}

/**
 * The public offerings that answer a choice, one page of them, and how many each other choice would give. With words the
 * best match comes first; without, what is nearest to a place that was typed, else the newest, and what is full or past last.
 */
export async function findOfferings(db: Db, asking: Choice, now = Date.now(), saved?: Set<string>): Promise<Found> {
  const { rows, near, isLoose, corrected } = await searched(db, asking.q, now)
  const from = asking.place ? findPlace(await placeIndex(db), asking.place) : undefined
  const kilometresTo = from && 'name' in from ? distancesFrom(from) : undefined
  const asked: Asked = { now, saved, kilometresTo, withOnline: asking.online }
  const choice = answerable(asking, asked)
  const { found, values } = narrow(rows, choice, asked)
  const inOrder = choice.km && !choice.q ? byDistance(found, asked) : found
  const pages = Math.max(1, Math.ceil(found.length / cardsPerPage))
  const page = Math.min(choice.page, pages)
  const shown = inOrder.slice((page - 1) * cardsPerPage, page * cardsPerPage)
  const nearest = near.filter((row) => admits(row, choice, asked)).slice(0, Math.max(0, fewest - found.length))
  return {
    choice: { ...choice, page },
    total: found.length,
    pages,
    cards: await readCards(db, idsOf(shown), now),
    facets: values,
    from,
    kilometres: kilometresOf([...shown, ...nearest], asked),
    isLoose,
    near: await readCards(db, idsOf(nearest), now),
    corrected,
  }
}

async function searched(db: Db, q: string, now: number) {
  const rows = await publicRows(db, now)
  const { ids, near, isLoose, corrected } = await searchOfferings(db, q)
  return { rows: ids ? inOrder(rows, ids) : rows, near: inOrder(rows, near), isLoose, corrected }
}

function inOrder(rows: PublicRow[], ids: string[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

// What cannot be answered does not hide the rest: a place that nobody knows, what a visitor would have kept.
function answerable({ km, saved, ...choice }: Choice, asked: Asked): Choice {
  return { ...choice, ...(asked.kilometresTo && km && { km }), ...(asked.saved && saved && { saved }) }
}

function distancesFrom(from: Place) {
  const known = new Map<PublicOffering, number | undefined>()
  return (offering: PublicOffering) => {
    if (!known.has(offering)) known.set(offering, nearestOf(from, offering))
    return known.get(offering)
  }
}

function nearestOf(from: Place, { points }: PublicOffering) {
  return points.length > 0 ? Math.min(...points.map((point) => kilometresBetween(from, point))) : undefined
}

function byDistance(rows: PublicRow[], { kilometresTo }: Asked) {
  const away = new Map(rows.map((row) => [row, kilometresTo!(row) ?? Number.POSITIVE_INFINITY]))
  return [...rows].sort((a, b) => {
    const [one, other] = [away.get(a)!, away.get(b)!]
    return one === other ? 0 : one - other
  })
}

function kilometresOf(rows: PublicRow[], { kilometresTo }: Asked) {
  const known = rows.map((row): [string, number | undefined] => [row.id, kilometresTo?.(row)])
  return Object.fromEntries(known.flatMap(([id, away]) => (away === undefined ? [] : [[id, Math.round(away)]])))
}

function idsOf(rows: PublicRow[]) {
  return rows.map(({ id }) => id)
}
