import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { learnsFor } from '../enrol.server'
import { type Followed, followedBy } from '../followed'
import { assignableOfferings, assignablePeople } from './assignable.server'
import { daysAfter } from './due'
import { inPieces } from './inPieces'

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
    for (const some of inPieces(personIds)) await assignSome(tx, { ...input, person, followed, personIds: some, now })
    return { batchId }
  })
}

type Assigning = Input & { person: Person; followed: Followed; now: number }

async function assignSome(tx: Db, assigning: Assigning) {
  const { batchId, person, organisationId, offeringId, personIds, dueOn, now } = assigning
  await enrolThose(tx, assigning)
  const replaced = await tx
    .updateTable('assignment')
    .set({ withdrawnAt: now, withdrawnBy: person.id })
    .where('withdrawnAt', 'is', null)
    .where('organisationId', '=', organisationId)
    .where('offeringId', '=', offeringId)
    .where('personId', 'in', personIds)
    .returning(['id', 'personId'])
    .execute()
  const made = { batchId, offeringId, organisationId, assignedAt: now, assignedBy: person.id, dueOn }
  const replaces = new Map(replaced.map(({ id, personId }) => [personId, id]))
  await tx
    .insertInto('assignment')
    .values(personIds.map((personId) => ({ id: newId(), ...made, personId, replaces: replaces.get(personId) ?? null })))
    .execute()
}

/** Who takes part already goes on as they were, for whom they were. */
async function enrolThose(tx: Db, { person, followed, offeringId, personIds, now }: Assigning) {
  const taking = await tx
    .selectFrom('enrolment')
    .where('offeringId', '=', offeringId)
    .where('personId', 'in', personIds)
    .select('personId')
    .execute()
  const known = new Set(taking.map(({ personId }) => personId))
  const others = personIds.filter((id) => !known.has(id))
  if (others.length === 0) return
  const learnFor = followed.as === 'hub' ? await employersOf(tx, others) : () => followed.organisationId
  const row = { offeringId, enrolledAt: now, enrolledBy: person.id }
  await tx
    .insertInto('enrolment')
    .values(others.map((personId) => ({ id: newId(), ...row, personId, organisationId: learnFor(personId) })))
    .execute()
}

async function employersOf(tx: Db, personIds: string[]) {
  const memberships = await tx
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where('personId', 'in', personIds)
    .select(['personId', 'organisation.id as organisationId', 'organisation.name as organisationName', 'kind', 'role'])
    .orderBy('organisation.name')
    .execute()
  return (personId: string) => learnsFor({ memberships: memberships.filter((one) => one.personId === personId) })
}
