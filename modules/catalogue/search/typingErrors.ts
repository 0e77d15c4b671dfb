const longest = 30

/** How many letters a word of this length may have wrong: a short one is too soon another word. */
export function lettersAllowed(word: string) {
  if (word.length < 4 || word.length > longest) return 0
  return word.length < 8 ? 1 : 2
}

/** Those of the words that are nearest to what was typed, all equally near; none when all are too far. */
export function nearest(typed: string, words: Iterable<string>) {
  let most = lettersAllowed(typed)
  let found: string[] = []
  if (most === 0) return found
  for (const word of words) {
    if (word.length < 4 || Math.abs(word.length - typed.length) > most) continue
    const distance = lettersBetween(typed, word, most)
    if (distance > most) continue
    if (distance < most) found = []
    most = distance
    found.push(word)
  }
  return found
}

/**
 * How many letters stand between two words: left out, put in, another one, or two that changed places (Damerau-Levenshtein,
 * optimal string alignment). Stops counting above `most`.
 */
export function lettersBetween(one: string, other: string, most: number) {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      let least = Math.min(above[at]! + 1, line[at - 1]! + 1, above[at - 1]! + (isSame ? 0 : 1))
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (isSwapped) least = Math.min(least, before[at - 2]! + 1)
      line.push(least)
    }
    if (Math.min(...line) > most) return most + 1
    before = above
    above = line
  }
  return above[other.length]!
}
