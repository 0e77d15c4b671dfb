import type { OfferingKind } from '~/db/tables'
import type { Facet } from './facet'

export const offeringKinds: OfferingKind[] = [
  'module',
  'path',
  'masterclass',
  'workshop',
  'expertSession',
  'bbl',
  'practiceSession',
]

export const kind: Facet<'kind'> = {
  key: 'kind',
  values: offeringKinds,
  valuesOf: (offering) => [offering.kind],
  isOpen: true,
}
