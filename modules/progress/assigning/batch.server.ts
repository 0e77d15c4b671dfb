import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { visibleAssignments } from './visibleAssignments.server'

/** What one press assigned, as far as it holds; undefined when it is not theirs or nothing of it is left. */
export async function batch(db: Db, person: Person, batchId: string) {
  const found = await visibleAssignments(db, person)
    .innerJoin('offering', 'offering.id', 'assignment.offeringId')
    .where('batchId', '=', batchId)
    .groupBy(['batchId', 'offering.title', 'dueOn'])
    .select(({ fn }) => ['batchId', 'offering.title', 'dueOn', fn.countAll<number>().as('people')])
    .executeTakeFirst()
  return found
}
