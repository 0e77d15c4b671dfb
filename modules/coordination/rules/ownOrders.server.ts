import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { openOrders, titleOfOrder } from '../notices/aboutWorkOrders.server'

/** The work orders that are asked of somebody and not signed off, what is due first comes first. */
export async function ownOrders(db: Db, person: Pick<Person, 'id'>) {
  const rows = await openOrders(db)
    .innerJoin('organisation', 'organisation.id', 'workOrderAssignment.organisationId')
    .where('workOrderAssignment.personId', '=', person.id)
    .select('organisation.name as organisation')
    .orderBy((eb) => eb('workOrderAssignment.dueOn', 'is', null))
    .orderBy('workOrderAssignment.dueOn')
    .execute()
  return rows.map((row) => {
    const { id, slug, path, dueOn, organisation } = row
    return { id, slug, path, dueOn, organisation, title: titleOfOrder(row) }
  })
}
