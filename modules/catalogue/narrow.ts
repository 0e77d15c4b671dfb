import type { Choice } from './choice'
import type { Asked, Facet, Name } from './facets/facet'
import { type FacetKey, facets } from './facets/facets'
import type { PublicRow } from './publicRows.server'

export type FacetValue = { value: string; name?: Name; group?: Name; count: number; isChosen: boolean }
type Known = Pick<FacetValue, 'count' | 'name' | 'group'>
type Counted = Map<FacetKey, Map<string, Known>>

/**
 * The offerings that a choice admits, and for each value of each facet how many choosing it would give beside the other
 * facets: an offering that one facet alone refuses counts for that facet.
 */
export function narrow(rows: PublicRow[], choice: Choice, asked: Asked) {
  const chosen = facets.filter(({ key }) => choice[key]?.length)
  const counted: Counted = new Map(facets.map(({ key }) => [key, new Map()]))
  const found: PublicRow[] = []
  for (const row of rows) {
    const refusing = refusedBy(row, chosen, choice, asked)
    if (refusing === 'several') continue
    if (refusing) count(counted, refusing, row, asked)
    else {
      for (const facet of facets) count(counted, facet, row, asked)
      found.push(row)
    }
  }
  return { found, values: valuesOf(counted, choice) }
}

/** Whether a choice admits an offering. */
export function admits(row: PublicRow, choice: Choice, asked: Asked) {
  const chosen = facets.filter(({ key }) => choice[key]?.length)
  return refusedBy(row, chosen, choice, asked) === undefined
}

function refusedBy(row: PublicRow, chosen: Facet<FacetKey>[], choice: Choice, asked: Asked) {
  let refusing: Facet<FacetKey> | undefined
  for (const facet of chosen) {
    if (valuesIn(facet, row, asked).some((value) => choice[facet.key]!.includes(value))) continue
    if (refusing) return 'several'
    refusing = facet
  }
  return refusing
}

function valuesIn(facet: Facet<FacetKey>, row: PublicRow, asked: Asked) {
  return row.values.get(facet.key) ?? facet.valuesOf(row, asked)
}

function count(counted: Counted, facet: Facet<FacetKey>, row: PublicRow, asked: Asked) {
  const known = counted.get(facet.key)!
  for (const value of valuesIn(facet, row, asked)) {
    const one = known.get(value)
    if (one) one.count += 1
    else known.set(value, { count: 1, name: facet.nameOf?.(row, value), group: facet.groupOf?.(row, value) })
  }
}

function valuesOf(counted: Counted, choice: Choice) {
  const all = facets.map(({ key, values }) => {
    const known = counted.get(key)!
    const chosen = choice[key] ?? []
    const order =
      values ?? byName(new Map([...chosen.map((value): [string, Known] => [value, { count: 0 }]), ...known]))
    const shown = order.filter((value) => known.has(value) || chosen.includes(value))
    return [
      key,
      shown.map((value): FacetValue => ({ value, count: 0, ...known.get(value), isChosen: chosen.includes(value) })),
    ]
  })
  return Object.fromEntries(all) as Record<FacetKey, FacetValue[]>
}

const dutch = new Intl.Collator('nl')

function byName(known: Map<string, Known>) {
  const named = [...known].map(([value, { name }]): [string, string] => [value, inDutch(name) ?? value])
  return named.sort((a, b) => dutch.compare(a[1], b[1])).map(([value]) => value)
}

function inDutch(name: Name | undefined) {
  return typeof name === 'object' ? name.nl : name
}
