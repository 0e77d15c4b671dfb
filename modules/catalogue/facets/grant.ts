import type { Facet } from './facet'

/** The grants that hold today. */
export const grant: Facet<'grant'> = {
  key: 'grant',
  valuesOf: ({ grants }) => grants.map(({ id }) => id),
  nameOf: ({ grants }, value) => grants.find(({ id }) => id === value)?.name ?? value,
}
