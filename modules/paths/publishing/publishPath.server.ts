import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { addPublication } from '~/modules/catalogue/publishOffering.server'
import type { Person } from '~/modules/people/person'
import { isForEverybody } from '../making/makers'
import { ownPaths } from '../making/ownPaths.server'
import { pathProblems } from '../making/problems'
import { allSteps, type PathContent } from '../path'
import { followersAfter } from './followers.server'
import { publishedAmong } from './publishedAmong.server'

type Answer = { versionId: string; number: number } | { refused: 'problems' | 'changed' }
type Path = NonNullable<Awaited<ReturnType<typeof pathOf>>>

/**
 * Freezes what was written as a version, opens the path, and lets who follows it go on in it. Refused when something has to be put
 * right, or when it was saved since `revision` was looked at. Undefined when the path is not theirs.
 */
export function publishPath(db: Db, person: Person, pathId: string, revision: number, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<Answer | undefined> => {
    const path = await pathOf(tx, person, pathId)
    if (!path) return undefined
    if (path.revision !== revision) return { refused: 'changed' }
    const content = JSON.parse(path.draft) as PathContent
    const { ids, titles } = await publishedAmong(tx, content)
    const words = { title: path.title, summary: path.summary, content }
    if (pathProblems(words, path.kind, ids).length > 0) return { refused: 'problems' }
    for (const step of allSteps(content))
      if ('offeringId' in step) step.title = titles.get(step.offeringId) ?? step.title
    const version = { id: newId(), number: await nextNumber(tx, pathId) }
    const { title, summary } = path
    const frozen = {
      pathId,
      title,
      summary,
      content: JSON.stringify(content),
      publishedAt: now,
      publishedBy: person.id,
    }
    await tx
      .insertInto('pathVersion')
      .values({ ...version, ...frozen })
      .execute()
    await open(tx, person, path, content, now)
    for (const { followingId, stays } of await followersAfter(tx, path, content))
      if (!stays)
        await tx.updateTable('pathFollowing').set({ versionId: version.id }).where('id', '=', followingId).execute()
    return { versionId: version.id, number: version.number }
  })
}

/** Nobody can begin with it any more; who follows it can go on. Undefined when the path is not theirs. */
export function withdrawPath(db: Db, person: Person, pathId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const path = await pathOf(tx, person, pathId)
    if (!path) return undefined
    const withdrawn = { withdrawnAt: now, withdrawnBy: person.id }
    await tx
      .updateTable('pathPublication')
      .set(withdrawn)
      .where('pathId', '=', pathId)
      .where('withdrawnAt', 'is', null)
      .execute()
    await tx
      .updateTable('offeringPublication')
      .set(withdrawn)
      .where('offeringId', '=', path.offeringId ?? '')
      .where('withdrawnAt', 'is', null)
      .execute()
    return { pathId }
  })
}

function pathOf(tx: Db, person: Person, pathId: string) {
  return ownPaths(tx, person)
    .innerJoin('organisation', 'organisation.id', 'learningPath.organisationId')
    .where('learningPath.id', '=', pathId)
    .select(['learningPath.id', 'learningPath.kind', 'learningPath.title', 'learningPath.summary', 'draft'])
    .select(['learningPath.revision', 'offeringId', 'organisationId', 'organisation.kind as organisationKind'])
    .executeTakeFirst()
}

async function nextNumber(tx: Db, pathId: string) {
  const newest = tx.selectFrom('pathVersion').where('pathId', '=', pathId)
  const { last } = await newest.select((eb) => eb.fn.max<number | null>('number').as('last')).executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** For everybody by a place in the catalogue, or for the people of its own organisation. */
async function open(tx: Db, person: Person, path: Path, content: PathContent, now: number) {
  const { id: pathId, organisationKind } = path
  if (isForEverybody(organisationKind)) return addPublication(tx, person.id, await offer(tx, path, content, now), now)
  await tx
    .insertInto('pathPublication')
    .values({ id: newId(), pathId, publishedAt: now, publishedBy: person.id, withdrawnAt: null, withdrawnBy: null })
    .onConflict((conflict) => conflict.column('pathId').where('withdrawnAt', 'is', null).doNothing())
    .execute()
}

async function offer(tx: Db, path: Path, content: PathContent, now: number) {
  const { title, summary, organisationId: hubId } = path
  const isOnline = allSteps(content).some(({ kind }) => kind === 'module') ? 1 : 0
  const words = { title, summary, durationText: lengthOf(path.kind, content), isOnline, updatedAt: now }
  if (path.offeringId) {
    await tx
      .updateTable('offering')
      .set((eb) => ({ ...words, revision: eb('revision', '+', 1) }))
      .where('id', '=', path.offeringId)
      .execute()
    return path.offeringId
  }
  const id = newId()
  const slug = await freeSlug(tx, 'offering', title)
  const terms = { kind: 'path', startKind: 'direct', priceCents: 0 } as const
  await tx
    .insertInto('offering')
    .values({ id, slug, hubId, ...words, ...terms, createdAt: now })
    .execute()
  await tx.updateTable('learningPath').set({ offeringId: id }).where('id', '=', path.id).execute()
  return id
}

// What an offering says of its length is in its own language.
function lengthOf(kind: Path['kind'], content: PathContent) {
  const steps = allSteps(content).length
  const inSteps = steps === 1 ? '1 stap' : `${steps} stappen`
  const levels = content.levels.length
  return kind === 'infinite' || levels === 1 ? inSteps : `${levels} niveaus, ${inSteps}`
}
