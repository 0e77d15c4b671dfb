import type { Db } from '~/db/connection.server'
import { folded } from '~/db/folded'
import { catalogueChanges } from '../catalogueChanges.server'
import { stemOf } from './stem'
import { type Meaning, meaningsOf, wordsIn } from './synonymList.server'
import { isSmall } from './typedWords.server'

/** Every word of the catalogue and what can be known of it beforehand; the same until something in the catalogue changes. */
export type Vocabulary = {
  /** How many offerings are public, and which row of the index is which of them. */
  offerings: Map<number, string>
  /** Words as they are compared, with the spellings that the index has of each. */
  words: Map<string, string[]>
  /** Those that say something, with the words that have the same stem. */
  byStem: Map<string, string[]>
  meanings: Map<string, Meaning>
  /** Single words of those meanings, as they are written. */
  inMeanings: Set<string>
  /** How strongly each public offering has a phrase that was looked for before. */
  strengths: Map<string, Map<number, number>>
  changes: number
}

const vocabularies = new WeakMap<Db, Vocabulary>()

/** The vocabulary as it is now, read again when the catalogue has changed. */
export async function vocabularyOf(db: Db): Promise<Vocabulary> {
  const changes = await catalogueChanges(db)
  const known = vocabularies.get(db)
  if (known?.changes === changes) return known
  const vocabulary = { ...(await readVocabulary(db)), strengths: new Map(), changes }
  vocabularies.set(db, vocabulary)
  return vocabulary
}

async function readVocabulary(db: Db) {
  const [rows, terms, synonyms] = await Promise.all([
    db
      .selectFrom('offeringSearch')
      .innerJoin('publishedOffering as offering', 'offering.id', 'offeringSearch.offeringId')
      .select(['offeringSearch.rowid as doc', 'offering.id'])
      .execute(),
    db.selectFrom('offeringTerm').select('term').execute(),
    db.selectFrom('searchSynonym').select(['word', 'sameAs', 'alsoFinds']).execute(),
  ])
  const words = Map.groupBy(
    terms.map(({ term }) => term),
    (term) => folded(term),
  )
  const list = synonyms.map((row) => ({ ...row, sameAs: JSON.parse(row.sameAs), alsoFinds: JSON.parse(row.alsoFinds) }))
  return {
    offerings: new Map(rows.map(({ doc, id }) => [doc, id])),
    words,
    byStem: Map.groupBy(
      [...words.keys()].filter((word) => !isSmall(word)),
      (word) => stemOf(word),
    ),
    meanings: meaningsOf(list),
    inMeanings: wordsIn(list),
  }
}
