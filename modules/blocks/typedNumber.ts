const number = /^([+-]?)\s*(\d+)(?:[.,](\d+))?(?:\s*[^\d\s.,+-]\S{0,15})?$/u

/**
 * The number that somebody typed: with a comma or a point, and perhaps a unit behind it. Undefined when there is none,
 * and for what can be read in two ways: "1.200" may be twelve hundred.
 */
export function readNumber(text: string): number | undefined {
  const tidy = text.trim().replace('−', '-')
  const [, sign, whole, decimals = ''] = number.exec(tidy) ?? []
  if (whole === undefined || isInThousands(tidy)) return undefined
  return Number(`${sign}${whole}.${decimals || '0'}`)
}

function isInThousands(text: string) {
  return /^[+-]?\s*[1-9]\d{0,2}\.\d{3}(?!\d)/.test(text)
}
