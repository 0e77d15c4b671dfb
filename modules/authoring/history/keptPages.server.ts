import type { Db } from '~/db/connection.server'

/** Every page that a module has or had, by its newest title: those that are there in their order, then those that are not. */
export async function keptPages(db: Db, moduleId: string) {
  const rows = await db
    .selectFrom('modulePage')
    .leftJoin('presentPage', 'presentPage.id', 'modulePage.id')
    .where('modulePage.moduleId', '=', moduleId)
    .orderBy('modulePage.position')
    .select(['modulePage.id as pageId', 'modulePage.title', 'presentPage.id as presentId'])
    .execute()
  const pages = rows.map(({ pageId, title, presentId }) => ({ pageId, title, isAway: presentId === null }))
  return [...pages.filter(({ isAway }) => !isAway), ...pages.filter(({ isAway }) => isAway)]
}
