import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { visibleModules } from '../visibleModules.server'

/** A page of a module at an earlier moment, and what going back to it would mean. */
export type PageThen = {
  pageId: string
  title: string
  /** `same`: stays as it is; `changed`: gets its text of then; `back`: was taken away since; `away`: was made since. */
  is: 'same' | 'changed' | 'back' | 'away'
  /** The state of then; none for a page that was made since. */
  kept?: { id: number; savedAt: number; by: string }
}

/**
 * A module as it was at a moment, page by page in the order of then, with what was made since at the end. `seen` changes
 * with everything that is written to the module. Undefined when there was no module yet, or it may not be seen.
 */
export async function moduleAt(db: Db, person: Person, { moduleId, at }: { moduleId: string; at: number }) {
  const module = await visibleModules(db, person).where('id', '=', moduleId).select('id').executeTakeFirst()
  if (!module) return undefined
  const order = await db
    .selectFrom('moduleChange')
    .where('moduleId', '=', moduleId)
    .where('kind', '=', 'pages')
    .where('changedAt', '<=', at)
    .orderBy('id', 'desc')
    .select('after')
    .executeTakeFirst()
  if (!order) return undefined
  const ids = JSON.parse(order.after) as string[]
  const present = await db
    .selectFrom('presentPage')
    .where('moduleId', '=', moduleId)
    .orderBy('position')
    .select(['id', 'title'])
    .execute()
  const pages: PageThen[] = []
  for (const pageId of ids) {
    const isPresent = present.some((page) => page.id === pageId)
    const then = await stateThen(db, pageId, at)
    if (!then) continue
    const { title, isNewest, ...kept } = then
    pages.push({ pageId, title, is: !isPresent ? 'back' : isNewest ? 'same' : 'changed', kept })
  }
  for (const { id, title } of present) if (!ids.includes(id)) pages.push({ pageId: id, title, is: 'away' })
  const isMoved = present.map(({ id }) => id).join() !== ids.join()
  return { pages, isMoved, seen: await seenOf(db, moduleId) }
}

// A page that was made in the very moment may carry a time just after it.
async function stateThen(db: Db, pageId: string, at: number) {
  const rows = await db
    .selectFrom('pageRevision')
    .innerJoin('person', 'person.id', 'pageRevision.savedBy')
    .where('pageId', '=', pageId)
    .orderBy('pageRevision.id')
    .select(['pageRevision.id', 'title', 'savedAt', 'person.name as by'])
    .execute()
  const then = rows.findLast(({ savedAt }) => savedAt <= at) ?? rows[0]
  return then && { ...then, isNewest: then === rows.at(-1) }
}

async function seenOf(db: Db, moduleId: string) {
  const { page } = await db
    .selectFrom('pageRevision')
    .where('moduleId', '=', moduleId)
    .select((select) => select.fn.max('id').as('page'))
    .executeTakeFirstOrThrow()
  const { change } = await db
    .selectFrom('moduleChange')
    .where('moduleId', '=', moduleId)
    .select((select) => select.fn.max('id').as('change'))
    .executeTakeFirstOrThrow()
  return `${page}-${change}`
}
