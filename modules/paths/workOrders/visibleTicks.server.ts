import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/**
 * The work orders that a person may sign off: those done for an organisation where they supervise or coordinate, and those of
 * a path of such an organisation. Never their own, and not of who follows the path no longer.
 */
export function visibleTicks(db: Db, person: Person) {
  const own = person.memberships
    .filter(({ role }) => role === 'supervisor' || role === 'coordinator')
    .map(({ organisationId }) => organisationId)
  const organisations = own.length ? own : ['']
  return db
    .selectFrom('workOrderTick')
    .innerJoin('learningPath', 'learningPath.id', 'workOrderTick.pathId')
    .where('workOrderTick.takenBackAt', 'is', null)
    .where('workOrderTick.personId', '!=', person.id)
    .where((eb) =>
      eb.or([
        eb('workOrderTick.organisationId', 'in', organisations),
        eb('learningPath.organisationId', 'in', organisations),
      ]),
    )
}
