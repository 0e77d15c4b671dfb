import type { Stretch } from './sentences'

/** A word or a figure; `after` is what stands between it and the next word, without blanks. */
export type Word = Stretch & { text: string; lower: string; after: string }

/** A sentence with its words and the clauses that these make, as first and last index (both included). */
export type Sentence = Stretch & { text: string; words: Word[]; clauses: { first: number; last: number }[] }

// Longer than any compound: what follows is not looked at.
const longestWord = 50

const wordPattern = /\p{L}{1,3}(?:\.\p{L}{1,3})+\.?|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu

/** A new clause begins before these; before "en" and "of" too, which the rules look past where they must. */
const conjunctions = new Set(
  `als omdat doordat zodat terwijl wanneer nadat voordat totdat hoewel ofschoon indien mits tenzij zodra zolang opdat aangezien
  waarbij waardoor waarmee waarin waarop waarna waaruit waarvan waarvoor waarover waarom maar want dus en of hoe wat wie`.split(
    /\s+/,
  ),
)
const beforeThat = new Set('wordt worden word werd werden is zijn was waren kan moet mag zal heeft'.split(' '))

export function sentenceOf(text: string, { start, end }: Stretch): Sentence {
  const words: Word[] = []
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const at = start + match.index
    const lower = match[0].slice(0, longestWord).toLowerCase()
    words.push({ text: match[0], lower, start: at, end: at + match[0].length, after: '' })
  }
  words.forEach((word, index) => {
    word.after = text.slice(word.end, words[index + 1]?.start ?? end).trim()
  })
  return { text, start, end, words, clauses: clausesOf(words) }
}

function clausesOf(words: Word[]) {
  const clauses: { first: number; last: number }[] = []
  let first = 0
  for (let index = 1; index <= words.length; index++) {
    if (index < words.length && !beginsClause(words, index)) continue
    clauses.push({ first, last: index - 1 })
    first = index
  }
  return words.length > 0 ? clauses : []
}

function beginsClause(words: Word[], index: number) {
  const before = words[index - 1]!
  if (/[,;:()–—]/.test(before.after)) return true
  const { lower } = words[index]!
  return conjunctions.has(lower) || (lower === 'dat' && !beforeThat.has(before.lower))
}
