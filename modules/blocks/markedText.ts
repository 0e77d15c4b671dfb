import { optionId, placeOfId } from './option'

/**
 * A text in which its author marks stretches by signs around them: `{nul|0}` is a gap, `[bek]` a piece to choose. What
 * belongs to a stretch, such as the id under which answers are kept, stands beside the text in the order of the
 * stretches, with the words that stood between the signs: by those it finds its stretch again after any change.
 */
export type Marked = { id: string; inside: string }

export type Stretch = { start: number; end: number; inside: string }

/** Neither sign may stand between the two, so that a change here never makes another stretch of what stands there. */
export const gapSigns = /\{([^{}\n]*)\}/g
export const pieceSigns = /\[([^[\]\n]*)\]/g

export function stretchesIn(text: string, signs: RegExp): Stretch[] {
  return [...text.matchAll(signs)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    inside: found[1]!,
  }))
}

/** The text around the stretches and the stretches themselves, in order: one piece of text more than there are stretches. */
export function textAround(text: string, stretches: Stretch[]) {
  const starts = [0, ...stretches.map(({ end }) => end)]
  return starts.map((start, place) => text.slice(start, stretches[place]?.start))
}

export type Fitting<M extends Marked> = {
  known: M[]
  /** How many were ever made, so that a new one gets an id of its own. */
  made: number
  fresh(id: string, inside: string): M
}

/** What belongs to each stretch, also when the text was changed elsewhere than in its own form. */
export function fitted<M extends Marked>(stretches: Stretch[], { known, made, fresh }: Fitting<M>): M[] {
  const insides = stretches.map(({ inside }) => inside)
  const found = matched(
    known.map(({ inside }) => inside),
    insides,
  )
  let next = made
  return insides.map((inside, place) => {
    const one = known[found[place]!]
    return one ? { ...one, inside } : fresh(optionId(next++), inside)
  })
}

type Change = { before: string; after: string; caret: number; signs: RegExp }

/**
 * The same while its author types: where the caret stands tells which of two equal stretches went. `away` are those that
 * were taken out a moment ago: one that comes back is the one that it was.
 */
export function kept<M extends Marked>({ before, after, caret, signs }: Change, fitting: Fitting<M>, away: M[]) {
  const { head, tail } = sameEnds(before, after, caret)
  const [old, young] = [stretchesIn(before, signs), stretchesIn(after, signs)]
  const first = old.filter(({ end }) => end <= head).length
  const last = old.filter(({ start }) => start >= before.length - tail).length
  const known = fitted(old, fitting)
  const made = madeFor(known, fitting.made)
  const middle = known.slice(first, known.length - last)
  const fresh = (id: string, inside: string) => {
    const back = away.find((one) => one.inside === inside && !known.some((other) => other.id === one.id))
    return back ?? fitting.fresh(id, inside)
  }
  const changed = fitted(young.slice(first, young.length - last), { known: middle, made, fresh })
  return [...known.slice(0, first), ...changed, ...known.slice(known.length - last)]
}

/** The count of all that were ever made, which never runs behind the ids. */
export function madeFor(marked: Marked[], made: number) {
  return Math.max(made, ...marked.map(({ id }) => placeOfId(id)))
}

/** How many letters at the start and at the end of a text stayed; what stands after the caret was not typed. */
function sameEnds(before: string, after: string, caret: number) {
  const shortest = Math.min(before.length, after.length)
  let tail = 0
  const most = Math.min(after.length - caret, shortest)
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  let head = 0
  while (head < shortest - tail && before[head] === after[head]) head += 1
  return { head, tail }
}

/** For each new text the place of the old one that it is: those at the ends, then equal ones, and the rest in order. */
function matched(old: string[], young: string[]): number[] {
  const found = young.map(() => -1)
  const free = new Set(old.keys())
  const pair = (place: number, at: number | undefined) => {
    if (at === undefined || found[place] !== -1 || !free.delete(at)) return
    found[place] = at
  }
  const more = old.length - young.length
  for (let at = 0; at in old && old[at] === young[at]; at++) pair(at, at)
  for (let at = young.length - 1; at >= 0 && old[at + more] === young[at]; at--) pair(at, at + more)
  for (const [place, text] of young.entries())
    pair(
      place,
      [...free].find((at) => old[at] === text),
    )
  for (const place of young.keys()) pair(place, [...free][0])
  return found
}
