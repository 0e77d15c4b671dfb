import type { Db } from '~/db/connection.server'

/** What a draft chooses from: the schools that are known here, and the qualifications. */
export async function draftChoices(db: Db) {
  const schools = await db
    .selectFrom('organisation')
    .where('kind', '=', 'school')
    .select(['id', 'name', 'place'])
    .orderBy('name')
    .execute()
  const crebos = await db.selectFrom('crebo').select(['code', 'name', 'level']).orderBy('name').execute()
  return { schools, crebos }
}

export type DraftChoices = Awaited<ReturnType<typeof draftChoices>>
