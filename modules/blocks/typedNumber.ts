/** A number that somebody typed and what stood behind it, or why it cannot be read. */
export type TypedNumber = { value: number; unit: string } | { unread: 'nothing' | 'unclear' | 'twoWays' }

// The 1 of 1/min belongs to the unit.
const parts = /^([+\-−–‐‑]?)([\d., ]*?)( 1\/[^\d., ].*|[^\d., ].*)?$/
// A digit before any letter of a unit is more of a sum: 12-13, 12½, 12 x 10, 1e3.
const sum = /^(?!1\/)[ex]?[^\p{L}%°]*\p{N}/iu
const number = /^\d+(?:[.,]\d+)?$|^[.,]\d+$|^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/
const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/
const mayBeGroup = /^[1-9]\d{0,2}([.,])\d{3}$/
// More digits than this a number cannot hold exactly.
const mostDigits = 15

/**
 * Reads a number with a comma or a point, with a sign, with blanks between its thousands, and a unit behind it. What can
 * be read in two ways (1.234,5) is not read. 1.234 is only read as a decimal when `most`, the largest number that is
 * meant, shows that it cannot be a thousand and more; where thousands are meant, 1,234 is as unsure.
 */
export function readTyped(text: string, most?: number): TypedNumber {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy === '') return { unread: 'nothing' }
  const [, sign, between = '', rest = ''] = parts.exec(tidy) ?? []
  const [digits, unit] = [between.trim(), rest.trim()]
  const separators = digits.match(/[.,]/g) ?? []
  if (separators.length > 1 && grouped.test(digits)) return { unread: 'twoWays' }
  const isLong = digits.replace(/\D/g, '').length > mostDigits
  if (!number.test(digits) || isLong || sum.test(unit)) return { unread: 'unclear' }
  if (isUnsure(digits, most)) return { unread: 'twoWays' }
  const value = Number(digits.replaceAll(' ', '').replace(',', '.'))
  return { value: sign && sign !== '+' ? 0 - value : value, unit }
}

/** The number alone; a unit behind it is let be. Undefined when it cannot be read in one way only. */
export function readNumber(text: string, most?: number): number | undefined {
  const typed = readTyped(text, most)
  return 'value' in typed ? typed.value : undefined
}

function isUnsure(digits: string, most = Number.POSITIVE_INFINITY) {
  const separator = mayBeGroup.exec(digits)?.[1]
  if (!separator || (separator === ',' && (most < 1000 || most === Number.POSITIVE_INFINITY))) return false
  return Number(digits.replace(',', '.')) * 10 <= most
}

/** A number as people write it: with a comma in Dutch. */
export function writeNumber(value: number, digits: number, language: 'nl' | 'en') {
  const text = value.toFixed(digits)
  return language === 'nl' ? text.replace('.', ',') : text
}
