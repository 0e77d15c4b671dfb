import type { Facet } from './facet'

/** Where somebody can still come in: on a date with a free seat, or at any moment. */
export const seats: Facet<'seats'> = {
  key: 'seats',
  values: ['free'],
  valuesOf: ({ hasFreeSeat }) => (hasFreeSeat ? ['free'] : []),
}
