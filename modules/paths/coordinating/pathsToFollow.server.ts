import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Followed } from '~/modules/progress/followed'

/** The open paths of an organisation, and for an employer those in which its people are or that it asks of them. */
export function pathsToFollow(db: Db, { organisationId, as }: Followed) {
  return db
    .selectFrom('offeredPath')
    .innerJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where((eb) => {
      const own = eb('offeredPath.organisationId', '=', organisationId)
      if (as === 'hub') return own
      const isOf = (table: 'pathFollowing' | 'pathAssignment') =>
        eb(
          'offeredPath.id',
          'in',
          eb.selectFrom(table).where(`${table}.organisationId`, '=', organisationId).select(`${table}.pathId`),
        )
      return eb.or([own, isOf('pathFollowing'), isOf('pathAssignment')])
    })
    .select(['offeredPath.id', 'pathVersion.title'])
    .orderBy(sql`folded(pathVersion.title)`)
    .execute()
}
