import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { refusedDate } from '~/modules/progress/assigning/assign.server'
import { assignablePeople } from '~/modules/progress/assigning/assignable.server'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { followedBy } from '~/modules/progress/followed'
import type { PathContent } from '../path'
import { assigningFor } from './assigningFor'

export const pathAssignmentSchema = z.object({
  batchId: z.string().regex(/^[0-9a-z]{16}$/),
  organisationId: z.string(),
  pathId: z.string(),
  level: z.string().nullable(),
  personIds: z.array(z.string()),
  dueOn: z.iso.date().nullable(),
})
type Input = z.output<typeof pathAssignmentSchema>
type Assigned = { batchId: string } | { refused: 'nobody' | 'past' | 'far' | 'level' }

/**
 * Asks people, on behalf of an organisation, to follow a path up to a level. Of the same organisation the newest holds. It
 * makes nobody follow: how far they are is shown to who asks when they began themselves. Undefined when the path is not its to assign.
 */
export function assignPath(db: Db, person: Person, input: Input, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<Assigned | undefined> => {
    const { batchId, organisationId, pathId, level, dueOn } = input
    const followed = followedBy(person).find((one) => one.organisationId === organisationId)
    const known = tx.selectFrom('pathAssignment').where('batchId', '=', batchId).select('assignedBy')
    const earlier = await known.executeTakeFirst()
    if (earlier) return earlier.assignedBy === person.id ? { batchId } : undefined
    const path = await offered(tx, pathId)
    if (!followed || !path || !assigningFor(person, path).some((one) => one.organisationId === organisationId))
      return undefined
    const refused = refusedDate(dueOn, now)
    if (refused) return { refused }
    if (level !== null && !path.levels.includes(level)) return { refused: 'level' }
    const wanted = new Set(input.personIds)
    const all = await assignablePeople(tx, followed).select('person.id').execute()
    const personIds = all.flatMap(({ id }) => (wanted.has(id) ? [id] : []))
    if (personIds.length === 0) return { refused: 'nobody' }
    for (const some of inPieces(personIds)) await assignSome(tx, person, { ...input, personIds: some }, now)
    return { batchId }
  })
}

async function assignSome(tx: Db, person: Person, input: Input, now: number) {
  const { personIds, ...asked } = input
  const replaced = await tx
    .updateTable('pathAssignment')
    .set({ withdrawnAt: now, withdrawnBy: person.id })
    .where('withdrawnAt', 'is', null)
    .where('organisationId', '=', asked.organisationId)
    .where('pathId', '=', asked.pathId)
    .where('personId', 'in', personIds)
    .returning(['id', 'personId'])
    .execute()
  const replaces = new Map(replaced.map(({ id, personId }) => [personId, id]))
  const by = { assignedAt: now, assignedBy: person.id }
  await tx
    .insertInto('pathAssignment')
    .values(
      personIds.map((personId) => ({
        id: newId(),
        ...asked,
        ...by,
        personId,
        replaces: replaces.get(personId) ?? null,
      })),
    )
    .execute()
}

async function offered(tx: Db, pathId: string) {
  const row = await tx
    .selectFrom('offeredPath')
    .innerJoin('organisation', 'organisation.id', 'offeredPath.organisationId')
    .innerJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where('offeredPath.id', '=', pathId)
    .select(['offeredPath.organisationId', 'organisation.kind', 'pathVersion.content'])
    .executeTakeFirst()
  if (!row) return undefined
  const { levels } = JSON.parse(row.content) as PathContent
  return { ...row, levels: levels.map(({ id }) => id) }
}

/** Takes back what one press asked: what it took the place of holds again. Undefined when it is not theirs. */
export function undoPathBatch(db: Db, person: Person, batchId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const organisations = followedBy(person).map(({ organisationId }) => organisationId)
    const undone = await tx
      .updateTable('pathAssignment')
      .set({ withdrawnAt: now, withdrawnBy: person.id })
      .where('withdrawnAt', 'is', null)
      .where('batchId', '=', batchId)
      .where('organisationId', 'in', organisations.length ? organisations : [''])
      .returning(['pathId', 'organisationId', 'replaces'])
      .execute()
    if (!undone[0]) return undefined
    for (const some of inPieces(undone.flatMap(({ replaces }) => replaces ?? [])))
      await tx
        .updateTable('pathAssignment')
        .set({ withdrawnAt: null, withdrawnBy: null })
        .where('id', 'in', some)
        .execute()
    return { pathId: undone[0].pathId, organisationId: undone[0].organisationId, people: undone.length }
  })
}
