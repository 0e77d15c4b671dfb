/** What is looked for. `isExact` tells capitals apart, `isWhole` wants whole words. Accents are forgiven either way. */
export type Query = { words: string; isExact: boolean; isWhole: boolean }

/** A stretch of a text, by its letters. */
export type Stretch = { start: number; end: number }

export const longestQuery = 200

// Word writes other quotes and spaces than a keyboard gives.
const asTyped: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
}
const letter = /[\p{L}\p{N}\p{M}_]/u

/** Where a query stands in a text, from left to right, without overlap. Every character of the query is plain text. */
export function stretchesOf(text: string, { words, isExact, isWhole }: Query): Stretch[] {
  const wanted = folded(words, isExact)
  if (wanted === '' || !folded(text, isExact).includes(wanted)) return []
  const { letters, starts, ends } = lettersOf(text, isExact)
  const found: Stretch[] = []
  let from = letters.indexOf(wanted)
  while (from >= 0) {
    const last = from + wanted.length - 1
    const stretch = { start: starts[from]!, end: ends[last]! }
    const isCut = starts[from - 1] === stretch.start || ends[last + 1] === stretch.end
    const fits = !isCut && (!isWhole || standsAlone(text, stretch))
    if (fits) found.push(stretch)
    from = letters.indexOf(wanted, fits ? last + 1 : from + 1)
  }
  return found
}

/**
 * What comes in the place of a stretch: when capitals do not count, it takes the capital of what stood there, or all of
 * them. A Dutch "ij" is one letter.
 */
export function inItsPlace(stood: string, instead: string, { isExact }: Query) {
  if (isExact || !/^\P{L}*\p{Lu}/u.test(stood)) return instead
  const isShouted = stood === stood.toUpperCase() && (stood.match(/\p{L}/gu)?.length ?? 0) > 1
  if (isShouted) return instead.toUpperCase()
  return instead.replace(/^(?:ij|\p{Ll})/u, (first) => first.toUpperCase())
}

function folded(text: string, isExact: boolean) {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’“”„\u00a0\u202f]/g, (sign) => asTyped[sign]!)
  return isExact ? bare : bare.toLowerCase()
}

// A letter with its accents may be one character or several, and may become one or several.
function lettersOf(text: string, isExact: boolean) {
  let letters = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: whole, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const bare = folded(whole, isExact)
    letters += bare
    for (let unit = 0; unit < bare.length; unit++) {
      starts.push(index)
      ends.push(index + whole.length)
    }
  }
  return { letters, starts, ends }
}

function standsAlone(text: string, { start, end }: Stretch) {
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20)
  return !letter.test(before) && !letter.test(after)
}
