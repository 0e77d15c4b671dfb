import type { Facet } from './facet'

export const language: Facet<'language'> = {
  key: 'language',
  values: ['nl', 'en'],
  valuesOf: (offering) => [offering.language],
}
