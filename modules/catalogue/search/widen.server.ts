import { partsOf, placeIn } from './compounds'
import { stemOf } from './stem'
import type { Phrase } from './strengths.server'
import { keyOf, type Meaning } from './synonymList.server'
import type { Vocabulary } from './vocabulary.server'

/** One way to mean what was typed: a phrase, or several things that an offering must all have. */
export type Way = { weight: number } & ({ phrase: Phrase } | { all: Way[][] })

// How much each way is worth beside the word as it was typed.
const ofForm = 0.95
const ofSame = 0.85
const ofEnd = 0.8
const ofParts = 0.8
const ofPrefix = 0.75
const ofStart = 0.7
const ofNarrower = 0.6
const ofErrors = 0.6
const mostPrefixed = 60

/** The word itself and its forms. */
export function formsOf({ words, byStem }: Vocabulary, word: string): Way[] {
  const others = (byStem.get(stemOf(word)) ?? []).filter((other) => other !== word)
  return [...(words.has(word) ? [just(word, 1)] : []), ...others.map((other) => just(other, ofForm))]
}

/** Longer words that begin or end with it: "robotlassen" and "lasrobot" for "robot". */
export function compoundsWith({ words, byStem }: Vocabulary, word: string): Way[] {
  const stem = stemOf(word)
  const known = (part: string) => words.has(part) || byStem.has(stemOf(part))
  const forms = [...new Set([word, stem, ...(byStem.get(stem) ?? [])])]
  const ways: Way[] = []
  for (const compound of words.keys()) {
    // Most words have nothing in common with it: the dear question is for the rest.
    if (compound.length < stem.length + 3 || !compound.includes(stem.slice(0, 3)) || forms.includes(compound)) continue
    const places = [compound, stemOf(compound)].flatMap((whole) => forms.map((form) => placeIn(whole, form, known)))
    if (places.includes('ends')) ways.push(just(compound, ofEnd))
    else if (places.includes('begins')) ways.push(just(compound, ofStart))
  }
  return ways
}

/** The parts of a compound, which may stand apart: "lassen met een robot" for "lasrobot". */
export function apart(vocabulary: Vocabulary, word: string): Way[] {
  const { words, byStem, meanings } = vocabulary
  const isKnown = (part: string) => byStem.has(stemOf(part)) || meanings.has(keyOf([part]))
  // "mbo3" and "5s": what is typed without a space stands in the index with one.
  const atDigit = /^(\p{L}+)(\d+)$/u.exec(word)?.slice(1)
  if (atDigit) return words.has(word) ? [] : [{ weight: ofParts, phrase: atDigit.map((part) => [part]) }]
  const parts = partsOf(word, isKnown)
  return parts.length > 0 ? [together(vocabulary, parts)] : []
}

/** Words that an offering must all have, in whatever form and place. */
export function together(vocabulary: Vocabulary, parts: string[], weight = ofParts): Way {
  return { weight, all: parts.map((part) => widened(vocabulary, part)) }
}

/** A word in all its forms, in longer words, and what means the same. */
export function widened(vocabulary: Vocabulary, word: string): Way[] {
  return [
    ...formsOf(vocabulary, word),
    ...compoundsWith(vocabulary, word),
    ...meaning(vocabulary, vocabulary.meanings.get(keyOf([word]))),
  ]
}

/** What people also call it, and what is a kind of it. */
export function meaning(vocabulary: Vocabulary, known: Meaning | undefined): Way[] {
  if (!known) return []
  const ways = (phrases: string[][], weight: number) =>
    phrases.map((words): Way => ({ weight, phrase: phraseOf(vocabulary, words) }))
  return [...ways(known.sameAs, ofSame), ...ways(known.alsoFinds, ofNarrower)]
}

/** These words after each other, each in any of its forms. */
export function phraseOf({ byStem }: Vocabulary, words: string[]): Phrase {
  return words.map((word) => byStem.get(stemOf(word)) ?? [word])
}

/** What the word may be the beginning of. */
export function begunWith({ words }: Vocabulary, word: string): Way[] {
  if (word.length < 3) return []
  const begun = [...words.keys()].filter((other) => other.startsWith(word) && other !== word)
  return begun.slice(0, mostPrefixed).map((other) => just(other, ofPrefix))
}

/** What leads to a word that was probably meant counts less. */
export function meant(strengths: Map<number, number>) {
  return new Map([...strengths].map(([doc, strength]) => [doc, strength * ofErrors]))
}

function just(word: string, weight: number): Way {
  return { weight, phrase: [[word]] }
}
