import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { allSteps, type PathContent } from '../path'
import { pathFacts } from '../pathFacts.server'
import { pathProgress } from '../pathProgress'
import { visiblePaths } from '../visiblePaths.server'

export const tickNote = z.string().trim().max(500)

type Ticked = { slug: string; stepId: string; note: string }

/**
 * Says that a work order of a path one follows is done, for who signs it off. Saying it twice is saying it once. Refused
 * while it is locked; undefined when there is no such order for them.
 */
export function tickWorkOrder(db: Db, person: Person, { slug, stepId, note }: Ticked, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const path = await followedPath(tx, person, slug)
    if (!path) return undefined
    const content = JSON.parse(path.content) as PathContent
    const step = allSteps(content).find(({ id }) => id === stepId)
    if (step?.kind !== 'workOrder') return undefined
    const { factsOf } = await pathFacts(tx, { pathId: path.id, content }, [person.id])
    const { state } = pathProgress(content, factsOf(person.id, path.targetLevel)).steps.get(stepId)!
    if (state === 'waiting' || state === 'done') return { stepId }
    if (state === 'locked') return { refused: 'locked' as const }
    const { id: pathId, versionId, organisationId } = path
    const tick = { id: newId(), pathId, versionId, stepId, personId: person.id, organisationId, note, tickedAt: now }
    await tx.insertInto('workOrderTick').values(tick).execute()
    return { stepId }
  })
}

/** Takes back what nobody has looked at yet. Undefined when there is nothing to take back. */
export async function takeTickBack(db: Db, person: Person, slug: string, stepId: string, now = Date.now()) {
  const taken = await db
    .updateTable('workOrderTick')
    .set({ takenBackAt: now })
    .where('personId', '=', person.id)
    .where('stepId', '=', stepId)
    .where('takenBackAt', 'is', null)
    .where('pathId', 'in', visiblePaths(db, person).where('learningPath.slug', '=', slug).select('learningPath.id'))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('workOrderSignOff').whereRef('tickId', '=', 'workOrderTick.id').select('tickId'))),
    )
    .executeTakeFirst()
  return taken.numUpdatedRows > 0 ? { stepId } : undefined
}

function followedPath(tx: Db, person: Person, slug: string) {
  return visiblePaths(tx, person)
    .innerJoin('pathVersion', 'pathVersion.id', 'pathFollowing.versionId')
    .where('learningPath.slug', '=', slug)
    .select(['learningPath.id', 'pathVersion.id as versionId', 'pathVersion.content'])
    .select(['pathFollowing.targetLevel', 'pathFollowing.organisationId'])
    .executeTakeFirst()
}
