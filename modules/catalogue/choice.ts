import { distances } from './facets/distance'
import type { Facet } from './facets/facet'
import { type FacetKey, facets } from './facets/facets'
import { typedPlace } from './places/place'

/** What a visitor looks for. Within a facet one of the values is enough; the facets and the words must all hold. */
export type Choice = {
  q: string
  page: number
  /** A postcode or the name of a place, as it was typed; `km` is counted from there. */
  place?: string
  /** What is online counts as near. */
  online?: true
} & { [Key in FacetKey]?: string[] }

/** Nothing chosen: the whole catalogue. */
export const everything: Choice = { q: '', page: 1 }

/** The parameters of an address that a choice is read from, but what is somebody's own. */
export const choiceParameters = [
  'q',
  'page',
  'place',
  'online',
  ...facets.filter(({ key }) => key !== 'saved').map(({ key }) => key),
]

const usualKilometres = distances[1]
const mostValues = 20
const longestValue = /^[\w-]{1,80}$/

/** Reads a choice from an address; what does not exist is left out, so every address is answered. */
export function readChoice(query: URLSearchParams): Choice {
  const page = Number(query.get('page'))
  const choice: Choice = {
    q: (query.get('q') ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 100)
      .trim(),
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
  for (const facet of facets) {
    const values = readValues(facet, query)
    if (values.length > 0) choice[facet.key] = values
  }
  return withPlace(choice, query)
}

/** What an address asks for that no facet has: `kind=none`, `colour=red`. */
export function unknownIn(query: URLSearchParams): string[] {
  const known = new Set([...choiceParameters, 'saved', 'km'])
  const strange = [...query].filter(([name, value]) => {
    const facet = facets.find(({ key }) => key === name)
    if (facet) return value !== '' && !readValues(facet, new URLSearchParams([[name, value]])).length
    return !known.has(name) && !addedByOthers.test(name)
  })
  return [...new Set(strange.map(([name, value]) => `${name}=${value}`.slice(0, 60)))].slice(0, 5)
}

// What mail programs, networks and counters add to every address they pass on.
const addedByOthers = /^(utm_|mc_|_|ref$|.*clid$)/

function readValues({ key, values, isSingle }: Facet<FacetKey>, query: URLSearchParams) {
  const asked = query.getAll(key)
  const found = values
    ? values.filter((value) => asked.includes(value))
    : [...new Set(asked)].filter((value) => longestValue.test(value)).sort()
  return found.slice(0, isSingle ? 1 : mostValues)
}

function withPlace({ km, ...choice }: Choice, query: URLSearchParams): Choice {
  const place = typedPlace(query.get('place') ?? '')
  if (!place) return choice
  const online = query.has('online') ? { online: true as const } : {}
  return { ...choice, place, ...online, km: km ?? [usualKilometres] }
}

/** The one address of a choice, to be shared: `/catalogue?q=lassen&kind=module`. */
export function addressOf(choice: Choice) {
  const query = new URLSearchParams(parametersOf(choice))
  if (choice.page > 1) query.set('page', String(choice.page))
  return query.size > 0 ? `/catalogue?${query}` : '/catalogue'
}

/** A choice as the fields of a form or an address, its page left out. */
export function parametersOf(choice: Choice): [name: string, value: string][] {
  const found: [string, string][] = choice.q ? [['q', choice.q]] : []
  if (choice.place) found.push(['place', choice.place])
  if (choice.online) found.push(['online', 'yes'])
  for (const { key } of facets) for (const value of choice[key] ?? []) found.push([key, value])
  return found
}

/** The choice with one value of a facet put on or off, from its first page. */
export function toggled(choice: Choice, key: FacetKey, value: string): Choice {
  const values = choice[key] ?? []
  const isSingle = facets.find((facet) => facet.key === key)?.isSingle
  const others = isSingle ? [] : values
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...others, value]
  return { ...choice, [key]: next, page: 1 }
}

/** The choice without a place. */
export function withoutPlace({ place, online, km, ...choice }: Choice): Choice {
  return { ...choice, page: 1 }
}

/** How many things were chosen, words left out. */
export function chosenCount(choice: Choice) {
  const values = facets.reduce((count, { key }) => count + (key === 'km' ? 0 : (choice[key]?.length ?? 0)), 0)
  return values + (choice.place ? 1 : 0)
}
