/** A text as it is compared with what was typed: without capitals, accents and spaces, a decimal comma as a point. */
export function fold(text: string) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\s/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/(\d),(?=\d)/g, '$1.')
    .toLowerCase()
}

/**
 * Whether two texts are the same but for one typing error: a letter too many, too few or another, or two neighbours
 * exchanged (a Damerau-Levenshtein distance of 1). What they share at both ends goes off; only the error is left.
 */
export function isOneTypingErrorAway(one: string, other: string) {
  const shortest = Math.min(one.length, other.length)
  let head = 0
  while (head < shortest && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < shortest - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1
  const [left, right] = [one, other].map((text) => text.slice(head, text.length - tail)) as [string, string]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
