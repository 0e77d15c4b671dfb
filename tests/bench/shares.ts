/** The middle of measured values, and what 95 of 100 of them stay within. */
export function sharesOf(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1)! }
}
