import type { Db } from '~/db/connection.server'
import type { Vocabulary } from './vocabulary.server'

/** Words that stand one after the other; at each place any of these will do. */
export type Phrase = string[][]
type Place = { doc: number; col: string; offset: number }

// What a word says of an offering depends on where it stands.
const weights: Record<string, number> = {
  title: 10,
  skills: 5,
  summary: 4,
  labels: 4,
  outcomes: 3,
  hub: 3,
  place: 3,
  forWhom: 2,
}
// A word in the title is worth two thirds of all there is to get.
const half = 6
const mostKept = 2000

/** How strongly each public offering has a phrase: from 0 to 1, more in a title than in a summary. */
export async function strengthsOf(db: Db, vocabulary: Vocabulary, phrase: Phrase): Promise<Map<number, number>> {
  const key = phrase.map((words) => words.join('|')).join(' ')
  const known = vocabulary.strengths.get(key)
  if (known) return known
  const found = strengthsAt(await placesOf(db, vocabulary, phrase))
  if (vocabulary.strengths.size > mostKept) vocabulary.strengths.clear()
  vocabulary.strengths.set(key, found)
  return found
}

async function placesOf(db: Db, vocabulary: Vocabulary, phrase: Phrase) {
  let places: Place[] | undefined
  for (const words of phrase) {
    const here = await placesOfWords(db, vocabulary, words)
    places = places ? following(places, here) : here
  }
  return places ?? []
}

async function placesOfWords(db: Db, { words: spellings, offerings }: Vocabulary, words: string[]) {
  const terms = words.flatMap((word) => spellings.get(word) ?? [])
  const found: Place[] = []
  for (const term of terms)
    found.push(
      ...(await db.selectFrom('offeringInstance').where('term', '=', term).select(['doc', 'col', 'offset']).execute()),
    )
  return found.filter(({ doc }) => offerings.has(doc))
}

function following(before: Place[], here: Place[]) {
  const ends = new Set(before.map(({ doc, col, offset }) => `${doc} ${col} ${offset}`))
  return here.filter(({ doc, col, offset }) => ends.has(`${doc} ${col} ${offset - 1}`))
}

function strengthsAt(places: Place[]) {
  const columns = new Map<number, Map<string, number>>()
  for (const { doc, col } of places) {
    const counts = columns.get(doc) ?? new Map<string, number>()
    columns.set(doc, counts.set(col, (counts.get(col) ?? 0) + 1))
  }
  return new Map([...columns].map(([doc, counts]) => [doc, strengthIn(counts)]))
}

function strengthIn(counts: Map<string, number>) {
  let sum = 0
  for (const [column, count] of counts) sum += (weights[column] ?? 0) * (count > 1 ? 1.25 : 1)
  return sum / (sum + half)
}
