import type { Facet } from './facet'

/** What this person kept to look at later. */
export const saved: Facet<'saved'> = {
  key: 'saved',
  values: ['yes'],
  valuesOf: ({ id }, asked) => (asked.saved?.has(id) ? ['yes'] : []),
  isPersonal: true,
}
