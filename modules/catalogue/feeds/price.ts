type Priced = { priceCents: number | null; vatPercent: number }

/** A price in euros as decimals: without VAT, the VAT, and what one pays. Undefined when there is none to tell. */
export function priceOf({ priceCents, vatPercent }: Priced) {
  if (priceCents === null) return undefined
  const vatCents = Math.round((priceCents * vatPercent) / 100)
  return { without: euros(priceCents), vat: euros(vatCents), total: euros(priceCents + vatCents) }
}

function euros(cents: number) {
  return (cents / 100).toFixed(2)
}
