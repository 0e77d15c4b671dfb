import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { learnsFor } from '~/modules/progress/enrol.server'
import type { PathContent } from '../path'
import { visiblePaths } from '../visiblePaths.server'

type Chosen = { slug: string; level: string | null }

/**
 * Begins with a path, or goes on with it up to another level; a higher one is followed in the newest version. For the
 * organisation that asked for it, else for where one learns. Undefined when there is no such path or level for them.
 */
export function follow(db: Db, person: Person, { slug, level }: Chosen, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const path = await visiblePaths(tx, person)
      .where('learningPath.slug', '=', slug)
      .select(['learningPath.id', 'offeredPath.versionId as newest', 'pathFollowing.id as followingId'])
      .select('pathFollowing.versionId as followed')
      .executeTakeFirst()
    if (!path) return undefined
    const versionId = path.newest ?? path.followed!
    const targetLevel = await levelOf(tx, versionId, level)
    if (targetLevel === undefined) return undefined
    if (path.followingId) {
      await tx.updateTable('pathFollowing').set({ targetLevel, versionId }).where('id', '=', path.followingId).execute()
      return { followingId: path.followingId }
    }
    const id = newId()
    const organisationId = (await askedBy(tx, person, path.id)) ?? learnsFor(person)
    await tx
      .insertInto('pathFollowing')
      .values({ id, pathId: path.id, personId: person.id, organisationId, versionId, targetLevel, startedAt: now })
      .execute()
    return { followingId: id }
  })
}

/** Stops with a path; what was done stays done. Undefined when it is not followed. */
export async function stopFollowing(db: Db, person: Person, slug: string, now = Date.now()) {
  const stopped = await db
    .updateTable('pathFollowing')
    .set({ stoppedAt: now })
    .where('personId', '=', person.id)
    .where('stoppedAt', 'is', null)
    .where('pathId', 'in', visiblePaths(db, person).where('learningPath.slug', '=', slug).select('learningPath.id'))
    .executeTakeFirst()
  return stopped.numUpdatedRows > 0 ? { slug } : undefined
}

async function levelOf(tx: Db, versionId: string, level: string | null) {
  const { content } = await tx
    .selectFrom('pathVersion')
    .where('id', '=', versionId)
    .select('content')
    .executeTakeFirstOrThrow()
  const { levels } = JSON.parse(content) as PathContent
  if (level === null) return levels.at(-1)!.id
  return levels.find(({ id }) => id === level)?.id
}

async function askedBy(tx: Db, person: Person, pathId: string) {
  const asked = await tx
    .selectFrom('pathAssignment')
    .innerJoin('organisation', 'organisation.id', 'pathAssignment.organisationId')
    .where('pathId', '=', pathId)
    .where('personId', '=', person.id)
    .where('withdrawnAt', 'is', null)
    .where('organisation.kind', 'in', ['company', 'school'])
    .select('organisationId')
    .orderBy('assignedAt')
    .executeTakeFirst()
  return asked?.organisationId
}
