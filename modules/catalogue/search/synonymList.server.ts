import { stemOf } from './stem'
import { lettersOf } from './typedWords.server'

export type Synonym = { word: string; sameAs: string[]; alsoFinds: string[] }
/** What else to look for, each as the words it is written in. */
export type Meaning = { sameAs: string[][]; alsoFinds: string[][] }

/** The synonyms by the words somebody may type, whatever form these have. */
export function meaningsOf(synonyms: Synonym[]) {
  const meanings = new Map<string, Meaning>()
  for (const { word, sameAs, alsoFinds } of synonyms) {
    const same = [word, ...sameAs].map(lettersOf).filter((words) => words.length > 0)
    const narrower = alsoFinds.map(lettersOf).filter((words) => words.length > 0)
    for (const words of same) {
      const key = keyOf(words)
      const known = meanings.get(key) ?? { sameAs: [], alsoFinds: [] }
      known.sameAs.push(...same.filter((other) => other !== words))
      known.alsoFinds.push(...narrower)
      meanings.set(key, known)
    }
  }
  return meanings
}

/** "lasrobots" and "lasrobot" are the same key, as are "samenwerkende robots" and "samenwerkende robot". */
export function keyOf(words: string[]) {
  return words.map(stemOf).join(' ')
}

/** Every word in what somebody may type for a meaning. */
export function wordsIn(synonyms: Synonym[]) {
  return new Set(synonyms.flatMap(({ word, sameAs }) => [word, ...sameAs].flatMap(lettersOf)))
}
