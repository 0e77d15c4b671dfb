import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { makersOf } from './makers'
import { ownPaths } from './ownPaths.server'

export type PathRow = Awaited<ReturnType<typeof pathList>>[number]

/** The paths of an organisation for who makes them, the last saved first. */
export async function pathList(db: Db, person: Person, organisationId: string) {
  const rows = await ownPaths(db, person)
    .innerJoin('person', 'person.id', 'learningPath.updatedBy')
    .leftJoin('offeredPath', 'offeredPath.id', 'learningPath.id')
    .where('learningPath.organisationId', '=', organisationId)
    .select(['learningPath.id', 'learningPath.slug', 'learningPath.title', 'learningPath.kind'])
    .select(['learningPath.updatedAt', 'person.name as updatedBy', 'offeredPath.versionId as offered'])
    .select((eb) => [
      eb
        .selectFrom('pathVersion')
        .whereRef('pathVersion.pathId', '=', 'learningPath.id')
        .select((one) => one.fn.max<number | null>('publishedAt').as('at'))
        .as('publishedAt'),
      eb
        .selectFrom('pathFollowing')
        .whereRef('pathFollowing.pathId', '=', 'learningPath.id')
        .where('stoppedAt', 'is', null)
        .select((one) => one.fn.countAll<number>().as('followers'))
        .as('followers'),
    ])
    .orderBy('learningPath.updatedAt', 'desc')
    .orderBy(sql`folded(learningPath.title)`)
    .execute()
  return rows.map(({ offered, publishedAt, ...row }) => ({
    ...row,
    followers: row.followers ?? 0,
    state: offered ? ('open' as const) : publishedAt === null ? ('draft' as const) : ('withdrawn' as const),
    isChanged: publishedAt !== null && row.updatedAt > publishedAt,
  }))
}

/** The organisation that an address names, when the person makes paths for it. */
export function makerOf(person: Person, organisationId: string) {
  return makersOf(person).find((maker) => maker.organisationId === organisationId)
}
