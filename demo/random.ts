/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Random = ReturnType<typeof randomFrom>

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number) {
  return least + Math.floor(random() * (most - least + 1))
}

export function shuffle<T>(random: Random, items: T[]) {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = between(random, 0, last)
    ;[result[last], result[other]] = [result[other]!, result[last]!]
  }
  return result
}
