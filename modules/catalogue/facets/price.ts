import type { Facet } from './facet'

/** What it costs without VAT. */
export const price: Facet<'price'> = {
  key: 'price',
  values: ['free', 'upTo250', 'upTo1000', 'more', 'ask'],
  valuesOf({ priceCents }) {
    if (priceCents === null) return ['ask']
    if (priceCents === 0) return ['free']
    if (priceCents <= 250_00) return ['upTo250']
    return [priceCents <= 1000_00 ? 'upTo1000' : 'more']
  },
}
