import { randomFrom } from '../shuffle'
import type { InstrumentContent } from './instrument'
import { kinds, readValue, stepsOf } from './kinds'

/** Between which steps readings lie; while an author is still writing, between those of the whole scale. */
export function rangeOf({ kind, lowest, highest }: InstrumentContent) {
  const { least, most, perUnit } = kinds[kind]
  const low = stepsOf(kind, readValue(kind, lowest)) ?? least * perUnit
  const high = stepsOf(kind, readValue(kind, highest)) ?? most * perUnit
  return { low: Math.min(low, high), high: Math.max(low, high) }
}

/**
 * What the instrument shows in a round, in steps. Rounds go through the range with a stride that the seed chose, so no
 * round shows what the one before it showed.
 */
export function shownIn(content: InstrumentContent, seed: string, round: number) {
  const { low, high } = rangeOf(content)
  if (content.isFixed) return stepsOf(content.kind, readValue(content.kind, content.fixed)) ?? low
  const count = high - low + 1
  const random = randomFrom(seed)
  const first = Math.floor(random() * count)
  const stride = 1 + Math.floor(random() * (count - 1))
  return low + ((first + round * stride) % count)
}
