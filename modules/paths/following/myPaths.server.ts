import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { visiblePaths } from '../visiblePaths.server'
import { readStanding } from './readPath.server'

export type OwnPath = Awaited<ReturnType<typeof myPaths>>[number]

/** The paths that somebody follows or was asked to follow, the last begun first. */
export async function myPaths(db: Db, person: Person) {
  const rows = await visiblePaths(db, person)
    .leftJoin('pathAssignment', (join) =>
      join
        .onRef('pathAssignment.pathId', '=', 'learningPath.id')
        .on('pathAssignment.personId', '=', person.id)
        .on('pathAssignment.withdrawnAt', 'is', null),
    )
    .where((eb) => eb.or([eb('pathFollowing.id', 'is not', null), eb('pathAssignment.id', 'is not', null)]))
    .select(['learningPath.slug'])
    .groupBy('learningPath.id')
    .orderBy((eb) => eb.fn.max(eb.fn.coalesce('pathFollowing.startedAt', 'pathAssignment.assignedAt')), 'desc')
    .execute()
  const paths = await Promise.all(rows.map(({ slug }) => readStanding(db, person, slug)))
  return paths.flatMap((path) => (path ? [withoutOrders(path)] : []))
}

function withoutOrders<Path extends { orders: unknown }>({ orders, ...path }: Path) {
  return path
}
