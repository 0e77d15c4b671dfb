import type { Db } from '~/db/connection.server'
import { strengthsOf } from './strengths.server'
import type { Vocabulary } from './vocabulary.server'
import type { Way } from './widen.server'

/** By row of the index, how strongly an offering has something. */
export type Strengths = Map<number, number>

/** How strongly each offering has something that can be meant in several ways: its best way counts. */
export async function strengthsOfWays(db: Db, vocabulary: Vocabulary, ways: Way[]): Promise<Strengths> {
  const best: Strengths = new Map()
  for (const way of ways)
    for (const [doc, strength] of await strengthsOfWay(db, vocabulary, way))
      best.set(doc, Math.max(best.get(doc) ?? 0, strength * way.weight))
  return best
}

async function strengthsOfWay(db: Db, vocabulary: Vocabulary, way: Way) {
  if ('phrase' in way) return strengthsOf(db, vocabulary, way.phrase)
  const parts: Strengths[] = []
  for (const ways of way.all) parts.push(await strengthsOfWays(db, vocabulary, ways))
  const inAll = [...parts[0]!.keys()].filter((doc) => parts.every((part) => part.has(doc)))
  return new Map(inAll.map((doc) => [doc, parts.reduce((sum, part) => sum + part.get(doc)!, 0) / parts.length]))
}
