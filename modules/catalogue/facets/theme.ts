import { themeValue } from '../themeValue'
import type { Facet } from './facet'

export const theme: Facet<'theme'> = {
  key: 'theme',
  valuesOf: (offering) => (offering.theme.trim() ? [themeValue(offering.theme)] : []),
  nameOf: (offering) => offering.theme.trim(),
  isOpen: true,
}
