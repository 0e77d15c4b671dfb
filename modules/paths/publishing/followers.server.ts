import type { Db } from '~/db/connection.server'
import type { PathContent } from '../path'
import { pathFacts } from '../pathFacts.server'
import { pathProgress } from '../pathProgress'

export type Follower = { followingId: string; stays: boolean; losesLevel: boolean }

/**
 * What a new version does to who follows the path: who is where they wanted to come keeps the version in which they are, all
 * others go on in the new one, with what they did. A path without end is never done, so nobody keeps an older one.
 */
export async function followersAfter(
  db: Db,
  { id: pathId, kind }: { id: string; kind: 'finite' | 'infinite' },
  content: PathContent,
): Promise<Follower[]> {
  const followings = await db
    .selectFrom('pathFollowing')
    .innerJoin('pathVersion', 'pathVersion.id', 'pathFollowing.versionId')
    .where('pathFollowing.pathId', '=', pathId)
    .where('stoppedAt', 'is', null)
    .select(['pathFollowing.id', 'personId', 'targetLevel', 'versionId', 'pathVersion.content'])
    .execute()
  const people = followings.map(({ personId }) => personId)
  const after = await pathFacts(db, { pathId, content }, people)
  const found: Follower[] = []
  for (const versionId of new Set(followings.map((one) => one.versionId))) {
    const some = followings.filter((one) => one.versionId === versionId)
    const old = JSON.parse(some[0]!.content) as PathContent
    const before = await pathFacts(
      db,
      { pathId, content: old },
      some.map(({ personId }) => personId),
    )
    for (const { id, personId, targetLevel } of some) {
      const was = pathProgress(old, before.factsOf(personId, targetLevel))
      const becomes = pathProgress(content, after.factsOf(personId, targetLevel))
      const stays = kind === 'finite' && was.all.isReached
      found.push({ followingId: id, stays, losesLevel: !stays && becomes.reached < was.reached })
    }
  }
  return found
}
