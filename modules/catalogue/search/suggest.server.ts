import type { Db } from '~/db/connection.server'
import { searchOfferings } from './searchOfferings.server'
import { isSmall, lettersOf } from './typedWords.server'
import { vocabularyOf } from './vocabulary.server'

export type Suggestions = { words: string[]; offerings: { title: string; slug: string; hub: string }[] }

const shortest = 2
const mostWords = 3
const mostOfferings = 5

/** What somebody who is typing may want: words to search for, and public offerings to go to. */
export async function suggest(db: Db, q: string): Promise<Suggestions> {
  const typed = lettersOf(q).at(-1) ?? ''
  if (typed.length < shortest) return { words: [], offerings: [] }
  const { ids = [], isLoose, corrected } = await searchOfferings(db, q, true)
  const words = corrected ? [corrected] : await completions(db, q, typed)
  return { words, offerings: isLoose ? [] : await offeringsOf(db, ids.slice(0, mostOfferings)) }
}

// A word of a title that is not public would tell of it.
async function completions(db: Db, q: string, typed: string) {
  const start = q.trimEnd().slice(0, -typed.length)
  if (!q.trimEnd().toLowerCase().endsWith(typed)) return []
  const counts = [...(await titleWordsOf(db))].filter(([word]) => word.startsWith(typed) && word !== typed)
  const best = counts.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'nl')).slice(0, mostWords)
  return best.map(([word]) => (start + word).toLowerCase())
}

type Counts = Map<string, number>
const kept = new WeakMap<Db, { changes: number; words: Counts }>()

async function titleWordsOf(db: Db): Promise<Counts> {
  const { changes } = await vocabularyOf(db)
  const known = kept.get(db)
  if (known?.changes === changes) return known.words
  const words: Counts = new Map()
  for (const { title } of await db.selectFrom('publishedOffering').select('title').execute())
    for (const word of new Set(lettersOf(title)))
      if (word.length > shortest && !isSmall(word)) words.set(word, (words.get(word) ?? 0) + 1)
  kept.set(db, { changes, words })
  return words
}

async function offeringsOf(db: Db, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offering.id', 'in', ids)
    .select(['offering.id', 'offering.title', 'offering.slug', 'hub.name as hub'])
    .execute()
  return ids.flatMap((id) => rows.filter((row) => row.id === id)).map(({ title, slug, hub }) => ({ title, slug, hub }))
}
