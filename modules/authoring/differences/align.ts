import { diffArrays } from 'diff'

/** A pair that belongs together, or one of the two that has no counterpart; in the order of both sequences. */
export type Step<T> = { before: T; after: T } | { before: T; after?: undefined } | { before?: undefined; after: T }

/**
 * Lays two sequences beside each other: the longest way of pairing members that are the same, order kept. With more than
 * `mostEdits` members without a counterpart nothing is paired, because the work grows with the square of their number.
 */
export function align<T>(
  before: T[],
  after: T[],
  isSame: (before: T, after: T) => boolean,
  mostEdits: number,
): Step<T>[] {
  const changes = diffArrays(before, after, { comparator: isSame, maxEditLength: mostEdits })
  if (!changes) return [...before.map((one) => ({ before: one })), ...after.map((one) => ({ after: one }))]
  let from = 0
  let to = 0
  return changes.flatMap(({ removed, added, count }) =>
    Array.from({ length: count }, (): Step<T> => {
      if (removed) return { before: before[from++]! }
      if (added) return { after: after[to++]! }
      return { before: before[from++]!, after: after[to++]! }
    }),
  )
}
