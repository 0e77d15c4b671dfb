import type { Level, OfferingKind } from '~/db/tables'

export const offeringKinds: OfferingKind[] = [
  'module',
  'path',
  'masterclass',
  'workshop',
  'expertSession',
  'bbl',
  'practiceSession',
]
export const levels: Level[] = ['mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo']

/** What a visitor looks for. Within a filter one of the values is enough; the filters and the words must all hold. */
export type Choice = { q: string; kind: OfferingKind[]; hub: string[]; level: Level[]; page: number }
export type Filter = 'kind' | 'hub' | 'level'

/** The parameters of an address that a choice is read from. */
export const choiceParameters = ['q', 'kind', 'hub', 'level', 'page']

/** Reads a choice from an address; what does not exist is left out, so every address is answered. */
export function readChoice(query: URLSearchParams): Choice {
  const page = Number(query.get('page'))
  return {
    q: (query.get('q') ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 100)
      .trim(),
    kind: offeringKinds.filter((kind) => query.getAll('kind').includes(kind)),
    hub: [...new Set(query.getAll('hub'))]
      .filter((slug) => /^[a-z0-9-]{1,80}$/.test(slug))
      .slice(0, 20)
      .sort(),
    level: levels.filter((level) => query.getAll('level').includes(level)),
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** The one address of a choice, to be shared: `/catalogue?q=lassen&kind=module`. */
export function addressOf(choice: Choice) {
  const query = new URLSearchParams()
  if (choice.q) query.set('q', choice.q)
  for (const filter of ['kind', 'hub', 'level'] as const)
    for (const value of choice[filter]) query.append(filter, value)
  if (choice.page > 1) query.set('page', String(choice.page))
  return query.size > 0 ? `/catalogue?${query}` : '/catalogue'
}

/** The choice with one value of a filter put on or off, from its first page. */
export function toggled(choice: Choice, filter: Filter, value: string): Choice {
  const values: string[] = choice[filter]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...choice, [filter]: next, page: 1 }
}
