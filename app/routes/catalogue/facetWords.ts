import { facetTexts } from '~/app/texts/facets'
import { offeringTexts } from '~/app/texts/offering'
import type { Language } from '~/db/tables'
import type { Name } from '~/modules/catalogue/facets/facet'
import type { FacetKey } from '~/modules/catalogue/facets/facets'
import type { FacetValue } from '~/modules/catalogue/narrow'

/** How a value of a facet reads: as the offerings name it, or as the texts do. */
export function facetValueWords(
  key: FacetKey,
  { value, name }: Pick<FacetValue, 'value' | 'name'>,
  language: Language,
) {
  const { values, within } = facetTexts[language]
  const { kinds, levels, languages } = offeringTexts[language]
  if (key === 'km') return within(value)
  const known: Partial<Record<FacetKey, Record<string, string>>> = {
    ...values,
    kind: kinds,
    level: levels,
    language: languages,
  }
  return known[key]?.[value] ?? nameWords(name, language) ?? value
}

export function nameWords(name: Name | undefined, language: Language) {
  return typeof name === 'object' ? name[language] : name
}
