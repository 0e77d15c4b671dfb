import type { Facet } from './facet'

export const hub: Facet<'hub'> = {
  key: 'hub',
  valuesOf: (offering) => [offering.hub],
  nameOf: (offering) => offering.hubName,
}
