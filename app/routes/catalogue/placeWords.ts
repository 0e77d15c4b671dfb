import type { facetTexts } from '~/app/texts/facets'
import type { Found } from '~/modules/catalogue/findOfferings.server'

/** What there is to say of a place that nobody knows; undefined of one that is known. */
export function unknownPlaceWords(from: Found['from'], t: (typeof facetTexts)['nl']) {
  if (!from || !('unknown' in from)) return undefined
  return from.unknown === 'postcode' ? t.unknownPostcode(from.typed) : t.unknownPlace(from.typed)
}
