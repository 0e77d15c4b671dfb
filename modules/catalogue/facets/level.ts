import type { Level } from '~/db/tables'
import type { Facet } from './facet'

export const levels: Level[] = ['mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo']

export const level: Facet<'level'> = {
  key: 'level',
  values: levels,
  valuesOf: (offering) => (offering.level ? [offering.level] : []),
  isOpen: true,
}
