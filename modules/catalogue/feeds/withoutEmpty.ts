/** The entries that say something: no undefined, null, '' or []. */
export function withoutEmpty<T extends Record<string, unknown>>(entries: T): Partial<T> {
  const kept = Object.entries(entries).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(kept) as Partial<T>
}
