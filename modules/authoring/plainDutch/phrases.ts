import type { Word } from './wordsOf'

export type Phrase<T> = { words: string[]; isExact: boolean; meaning: T }
export type Phrases<T> = Map<string, Phrase<T>[]>
export type Hit<T> = { first: number; last: number; meaning: T }

/** Puts a fixed phrase among the others, under its first word. One with capitals (PLC, Rockwell) is no word in small letters. */
export function addPhrase<T>(phrases: Phrases<T>, text: string, meaning: T) {
  const isExact = /\p{Lu}/u.test(text)
  const words = (isExact ? text : text.toLowerCase()).split(' ')
  const key = words[0]!.toLowerCase()
  const sameStart = phrases.get(key) ?? []
  sameStart.push({ words, isExact, meaning })
  phrases.set(
    key,
    sameStart.sort((one, other) => other.words.length - one.words.length),
  )
}

/** The phrases that stand in a row of words; the longest wins, and none overlap. */
export function phrasesIn<T>(phrases: Phrases<T>, words: Word[]): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (let first = 0; first < words.length; first++) {
    const found = phrases.get(words[first]!.lower)?.find((phrase) => standsAt(phrase, words, first))
    if (!found) continue
    const last = first + found.words.length - 1
    hits.push({ first, last, meaning: found.meaning })
    first = last
  }
  return hits
}

function standsAt<T>({ words, isExact }: Phrase<T>, row: Word[], first: number) {
  return words.every((word, index) => {
    const found = row[first + index]
    if (!found || (index > 0 && row[first + index - 1]!.after !== '')) return false
    return word === (isExact ? found.text : found.lower) && (isExact || !isName(found, row[first + index - 1]))
  })
}

// A capital inside a sentence makes a name of a word: "IJsselkracht Hydrauliek".
function isName({ text }: Word, before: Word | undefined) {
  return before !== undefined && /^\p{Lu}\p{Ll}/u.test(text) && !/[.:!?“"‘(-]/.test(before.after) && !/-/.test(text)
}
