import { themeValue } from '../themeValue'
import type { Facet } from './facet'

/** The themes of the administrator's list, by the line they belong to; and words of a hub that are none of those. */
export const theme: Facet<'theme'> = {
  key: 'theme',
  valuesOf({ theme, themeWords }) {
    if (theme) return [theme.id]
    return themeWords.trim() ? [themeValue(themeWords)] : []
  },
  nameOf: ({ theme, themeWords }) => theme?.name ?? themeWords.trim(),
  groupOf: ({ theme }) => theme?.line,
  isOpen: true,
}
