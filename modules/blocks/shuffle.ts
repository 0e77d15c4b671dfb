/** A shuffle that is the same for the same seed, here and in every browser. */
export function shuffled<T>(items: T[], seed: string): T[] {
  const random = randomFrom(seed)
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[result[last], result[other]] = [result[other]!, result[last]!]
  }
  return result
}

/** A shuffle that never gives the order it was given (two items or more). */
export function disordered<T>(items: T[], seed: string): T[] {
  const result = shuffled(items, seed)
  return result.every((item, place) => item === items[place]) ? [...result.slice(1), ...result.slice(0, 1)] : result
}

/** From 0 to 1, the same for the same seed: a linear congruential generator (Numerical Recipes), begun with FNV-1a. */
export function randomFrom(seed: string) {
  let value = 2_166_136_261
  for (const character of seed) value = Math.imul(value ^ character.codePointAt(0)!, 16_777_619)
  return () => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0
    return value / 2 ** 32
  }
}
