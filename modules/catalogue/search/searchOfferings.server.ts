import type { Db } from '~/db/connection.server'
import { type Concept, conceptsOf } from './concepts.server'
import { vocabularyOf } from './vocabulary.server'

export type Searched = {
  /** Public offerings, the best first; undefined when nothing to search for was typed. */
  ids: string[] | undefined
  /** Those that have some of the words, beside the ones that have all. */
  near: string[]
  /** No offering has all of the words; these have some of them. */
  isLoose: boolean
  /** What was probably meant, when a word was mistyped. */
  corrected?: string
}

// A word that everything could have helps to choose between those that have the rest.
const ofGeneral = 0.3

/** Searches the public offerings for words as people type them: with errors, in other forms, as compounds and synonyms. */
export async function searchOfferings(db: Db, q: string, isTyping = false): Promise<Searched> {
  const vocabulary = await vocabularyOf(db)
  const concepts = await conceptsOf({ db, vocabulary, isTyping }, q)
  if (concepts.length === 0) return { ids: undefined, near: [], isLoose: false }
  const needed = concepts.filter(({ isGeneral }) => !isGeneral)
  const scores = scoresOf(concepts, needed, vocabulary.offerings.size)
  const hasAll = ([doc]: [number, number]) => needed.every(({ strengths }) => strengths.has(doc))
  const all = scores.filter(hasAll)
  const isLoose = all.length === 0 && scores.length > 0
  const some = scores.filter((scored) => !hasAll(scored))
  const idsOf = (docs: typeof scores) => docs.map(([doc]) => vocabulary.offerings.get(doc)!)
  return {
    ids: idsOf(isLoose ? some : all),
    near: isLoose ? [] : idsOf(some),
    isLoose,
    corrected: needed.some(({ corrected }) => corrected) ? correctedText(concepts) : undefined,
  }
}

function scoresOf(concepts: Concept[], needed: Concept[], offerings: number): [doc: number, score: number][] {
  const scores = new Map<number, number>()
  for (const { strengths, isGeneral } of concepts) {
    const rarity =
      Math.log(1 + (offerings - strengths.size + 0.5) / (strengths.size + 0.5)) * (isGeneral ? ofGeneral : 1)
    for (const [doc, strength] of strengths) scores.set(doc, (scores.get(doc) ?? 0) + strength * rarity)
  }
  const share = (doc: number) => needed.filter(({ strengths }) => strengths.has(doc)).length / (needed.length || 1)
  const withNeeded = [...scores].filter(([doc]) => needed.length === 0 || share(doc) > 0)
  return withNeeded.map(([doc, score]): [number, number] => [doc, score * share(doc)]).sort((a, b) => b[1] - a[1])
}

function correctedText(concepts: Concept[]) {
  return concepts.map(({ typed, corrected }) => corrected ?? typed).join(' ')
}
