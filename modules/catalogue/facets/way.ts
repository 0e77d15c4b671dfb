import type { Facet } from './facet'

/** Online, or at a place. */
export const way: Facet<'way'> = {
  key: 'way',
  values: ['online', 'place'],
  valuesOf: ({ isOnline, place, points }) => [
    ...(isOnline ? ['online'] : []),
    ...(place || points.length > 0 || !isOnline ? ['place'] : []),
  ],
}
