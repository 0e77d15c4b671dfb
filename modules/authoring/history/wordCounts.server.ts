import type { Db } from '~/db/connection.server'
import { inflated } from '~/db/deflated.server'
import type { DocumentNode } from '~/modules/blocks/document'
import { wordsOf } from '../differences/likeness'

export type WordCount = { added: number; removed: number }

/** How many words came and went in each sitting, by the id of the state it ended with. */
export async function wordCounts(db: Db, sittings: { id: number; beforeId?: number }[]) {
  const ids = sittings.flatMap(({ id, beforeId }) => (beforeId === undefined ? [id] : [id, beforeId]))
  const rows = await db.selectFrom('pageRevision').where('id', 'in', ids).select(['id', 'document']).execute()
  const words = new Map(rows.map(({ id, document }) => [id, wordsIn(document)]))
  return new Map(
    sittings.map(({ id, beforeId }) => [id, countBetween(words.get(beforeId ?? 0) ?? new Map(), words.get(id)!)]),
  )
}

function wordsIn(document: Uint8Array) {
  return wordsOf(JSON.parse(inflated(document)) as DocumentNode)
}

function countBetween(before: Map<string, number>, after: Map<string, number>): WordCount {
  return { added: surplus(after, before), removed: surplus(before, after) }
}

function surplus(of: Map<string, number>, over: Map<string, number>) {
  let total = 0
  for (const [word, count] of of) total += Math.max(0, count - (over.get(word) ?? 0))
  return total
}
