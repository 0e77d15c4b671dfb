/** What a module takes: the minutes of each page as they are estimated, and what its author promises, 0 for nothing. */
export type Pace = { pages: { id: string; minutes: number }[]; promised: number }

/**
 * The minutes that are left: those of the pages that were not seen yet and of the one that is open, in the author's measure.
 * Undefined when nothing is left, or nothing can be said of it.
 */
export function minutesLeft({ pages, promised }: Pace, seen: ReadonlySet<string>, place: string) {
  const sum = (some: Pace['pages']) => some.reduce((all, { minutes }) => all + minutes, 0)
  const estimate = sum(pages)
  const left = sum(pages.filter(({ id }) => id === place || !seen.has(id)))
  if (left === 0) return undefined
  return Math.max(1, Math.round(promised > 0 ? (promised * left) / estimate : left))
}
