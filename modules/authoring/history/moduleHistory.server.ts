import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { visibleModules } from '../visibleModules.server'
import { type Change, changesOf } from './changesOf.server'
import { type Sitting, sittingsOf } from './sittings'
import { type WordCount, wordCounts } from './wordCounts.server'

export type HistoryEntry =
  | (Sitting & { is: 'writing'; by: string; words: WordCount })
  | (Change & { by: string })
  | { is: 'published'; to: number; by: string; number: number }
  | { is: 'made'; to: number; by: string }

export const entriesPerPage = 50

/** What happened to a module, or to one page of it, last first; `place` counts the pages of the list from 1. */
export async function moduleHistory(
  db: Db,
  person: Person,
  { moduleId, pageId, place }: { moduleId: string; pageId?: string; place: number },
) {
  const module = await visibleModules(db, person)
    .innerJoin('person', 'person.id', 'learningModule.createdBy')
    .where('learningModule.id', '=', moduleId)
    .select(['learningModule.createdAt', 'person.name as by'])
    .executeTakeFirst()
  if (!module) return undefined
  const written = await writtenIn(db, moduleId, pageId)
  const all = [
    ...written,
    ...(pageId ? [] : await changesOf(db, moduleId)),
    ...(await versionsOf(db, moduleId)),
    ...(pageId ? [] : [{ is: 'made' as const, to: module.createdAt, by: module.by }]),
  ].sort((one, other) => other.to - one.to)
  const shown = all.slice((place - 1) * entriesPerPage, place * entriesPerPage)
  const counts = await wordCounts(
    db,
    shown.flatMap((entry) => (entry.is === 'writing' ? [entry] : [])),
  )
  const entries = shown.map((entry): HistoryEntry => {
    return entry.is === 'writing' ? { ...entry, words: counts.get(entry.id)! } : entry
  })
  return { entries, total: all.length }
}

async function writtenIn(db: Db, moduleId: string, pageId: string | undefined) {
  const rows = await db
    .selectFrom('pageRevision')
    .innerJoin('person', 'person.id', 'pageRevision.savedBy')
    .where('moduleId', '=', moduleId)
    .$if(pageId !== undefined, (query) => query.where('pageId', '=', pageId!))
    .orderBy('pageRevision.id')
    .select(['pageRevision.id', 'pageId', 'savedAt', 'savedBy', 'title', 'restoredFrom', 'publishedAs', 'person.name'])
    .execute()
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return sittingsOf(rows).map((sitting) => ({ ...sitting, is: 'writing' as const, by: names.get(sitting.id)! }))
}

function versionsOf(db: Db, moduleId: string) {
  return db
    .selectFrom('moduleVersion')
    .innerJoin('person', 'person.id', 'moduleVersion.publishedBy')
    .where('moduleId', '=', moduleId)
    .select(['number', 'publishedAt as to', 'person.name as by'])
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, is: 'published' as const })))
}
