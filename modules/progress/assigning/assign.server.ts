import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { followedBy } from '../followed'
import { assignableOfferings, assignablePeople } from './assignable.server'
import { daysAfter } from './due'
import { giveAssignments } from './giveAssignments.server'

export const assignmentSchema = z.object({
  /** Made before the press, so that pressing twice is the same as pressing once. */
  batchId: z.string().regex(/^[0-9a-z]{16}$/),
  organisationId: z.string(),
  offeringId: z.string(),
  personIds: z.array(z.string()),
  dueOn: z.iso.date().nullable(),
})
type Input = z.output<typeof assignmentSchema>
type Assigned = { batchId: string } | { refused: 'nobody' | 'past' | 'far' }

const mostDays = 5 * 366

/** Why a date cannot be one to be ready on; undefined when it can. */
export function refusedDate(dueOn: string | null, now: number) {
  if (dueOn === null) return undefined
  const today = dutchDay(now)
  if (dueOn < today) return 'past' as const
  return dueOn > daysAfter(today, mostDays) ? ('far' as const) : undefined
}

/**
 * Assigns a module to people on behalf of an organisation, and enrols who did not take part yet. Of the same organisation
 * the newest holds. Undefined when the person does not follow for the organisation, or the module is not its to assign.
 */
export function assign(db: Db, person: Person, input: Input, now = Date.now()): Promise<Assigned | undefined> {
  return inTransaction(db, async (tx) => {
    const { batchId, organisationId, offeringId, dueOn } = input
    const followed = followedBy(person).find((one) => one.organisationId === organisationId)
    if (!followed) return undefined
    const known = tx.selectFrom('assignment').where('batchId', '=', batchId).select('assignedBy')
    const earlier = await known.executeTakeFirst()
    if (earlier) return earlier.assignedBy === person.id ? { batchId } : undefined
    const offering = assignableOfferings(tx, followed).where('offering.id', '=', offeringId).select('offering.id')
    if (!(await offering.executeTakeFirst())) return undefined
    const refused = refusedDate(dueOn, now)
    if (refused) return { refused }
    const wanted = new Set(input.personIds)
    const all = await assignablePeople(tx, followed).select('person.id').execute()
    const personIds = all.flatMap(({ id }) => (wanted.has(id) ? [id] : []))
    if (personIds.length === 0) return { refused: 'nobody' }
    await giveAssignments(tx, { batchId, by: person.id, followed, offeringId, personIds, dueOn }, now)
    return { batchId }
  })
}
