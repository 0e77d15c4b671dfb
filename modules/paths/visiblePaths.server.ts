import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/**
 * The published paths that somebody may look at: those of hubs and of the sector for everybody, those of a company or a
 * school for who belongs there. One that was withdrawn is there for who follows it, and for nobody else.
 */
export function visiblePaths(db: Db, person: Person | undefined) {
  const organisations = person?.memberships.map(({ organisationId }) => organisationId) ?? []
  return db
    .selectFrom('learningPath')
    .innerJoin('organisation', 'organisation.id', 'learningPath.organisationId')
    .leftJoin('offeredPath', 'offeredPath.id', 'learningPath.id')
    .leftJoin('pathFollowing', (join) =>
      join
        .onRef('pathFollowing.pathId', '=', 'learningPath.id')
        .on('pathFollowing.personId', '=', person?.id ?? '')
        .on('pathFollowing.stoppedAt', 'is', null),
    )
    .where((eb) => eb.or([eb('offeredPath.id', 'is not', null), eb('pathFollowing.id', 'is not', null)]))
    .where((eb) =>
      eb.or([
        eb('organisation.kind', 'in', ['hub', 'sector']),
        eb('organisation.id', 'in', organisations.length ? organisations : ['']),
      ]),
    )
}
