import type { Db } from '~/db/connection.server'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { visibleModules } from '../visibleModules.server'
import { findInPage, type Hit } from './findInPage'
import type { Query } from './stretches'

/** Where a hit stands, for who wants to go there; `title` is the title of its page. */
export type HitPlace =
  | 'title'
  | { from: number; to: number }
  | { nodeId: string; path: string; start: number; end: number }

/** A hit with the words around it; `number` counts the hits of its page from 0. */
export type FoundHit = { number: number; place: HitPlace; before: string; words: string; after: string }
export type FoundPage = { id: string; title: string; revision: number; count: number; hits: FoundHit[] }

const mostShown = 300
const around = 36

/** Every page of a module on which the query stands. Of very many hits the first ones are shown, and all are counted. */
export async function findInModule(db: Db, person: Person, moduleId: string, query: Query): Promise<FoundPage[]> {
  const pages = await visibleModules(db, person)
    .innerJoin('presentPage', 'presentPage.moduleId', 'learningModule.id')
    .where('learningModule.id', '=', moduleId)
    .orderBy('presentPage.position')
    .select(['presentPage.id', 'presentPage.title', 'presentPage.revision', 'presentPage.document'])
    .execute()
  let room = mostShown
  return pages.flatMap(({ document, ...page }) => {
    const hits = findInPage({ title: page.title, document: JSON.parse(document) as DocumentNode }, query)
    if (hits.length === 0) return []
    const shown = hits.slice(0, room).map(shownHit)
    room -= shown.length
    return [{ ...page, count: hits.length, hits: shown }]
  })
}

function shownHit({ text, stretch: { start, end } }: Hit, number: number): FoundHit {
  const before =
    start > around ? `…${text.text.slice(start - around, start).replace(/^\S*\s/, '')}` : text.text.slice(0, start)
  const rest = text.text.slice(end)
  const after = rest.length > around ? `${rest.slice(0, around).replace(/\s\S*$/, '')}…` : rest
  return {
    number,
    place: placeOf({ text, stretch: { start, end } }),
    before,
    words: text.text.slice(start, end),
    after,
  }
}

function placeOf({ text, stretch: { start, end } }: Hit): HitPlace {
  if (text.in === 'title') return 'title'
  if (text.in === 'text') return { from: text.at + start, to: text.at + end }
  return { nodeId: text.nodeId, path: text.path, start, end }
}
