/**
 * What content passes to its API, as a text: numbers and nothing at all where the standard says strings. Undefined for an
 * object, which could run code of its own here.
 */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
