import type { Db } from '~/db/connection.server'

/** The pages of a module that were taken away, last one first, with by whom and into which page each was merged. */
export function removedPages(db: Db, moduleId: string) {
  return db
    .selectFrom('pageRemoval')
    .innerJoin('modulePage', 'modulePage.id', 'pageRemoval.pageId')
    .innerJoin('person', 'person.id', 'pageRemoval.removedBy')
    .leftJoin('modulePage as merged', 'merged.id', 'pageRemoval.mergedInto')
    .where('modulePage.moduleId', '=', moduleId)
    .where('pageRemoval.restoredAt', 'is', null)
    .select(['modulePage.id', 'modulePage.title', 'modulePage.kind', 'pageRemoval.removedAt'])
    .select(['person.name as removedBy', 'merged.title as mergedInto'])
    .orderBy('pageRemoval.removedAt', 'desc')
    .execute()
}

export type RemovedPage = Awaited<ReturnType<typeof removedPages>>[number]
