import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { PathContent } from '../path'
import { pathProgress } from '../pathProgress'
import { ownPaths } from './ownPaths.server'

/** A path as its makers write it, and how its map would look. Undefined when it is not theirs. */
export async function readDraft(db: Db, person: Person, pathId: string) {
  const path = await ownPaths(db, person)
    .innerJoin('organisation', 'organisation.id', 'learningPath.organisationId')
    .leftJoin('offeredPath', 'offeredPath.id', 'learningPath.id')
    .where('learningPath.id', '=', pathId)
    .select(['learningPath.id', 'learningPath.slug', 'learningPath.title', 'learningPath.summary', 'draft'])
    .select(['learningPath.kind', 'learningPath.revision', 'learningPath.organisationId'])
    .select(['organisation.name as organisationName', 'offeredPath.versionId as offered'])
    .executeTakeFirst()
  if (!path) return undefined
  const { draft, offered, ...words } = path
  const content = JSON.parse(draft) as PathContent
  const nothing = { done: new Set<string>(), waiting: new Set<string>(), gone: new Set<string>() }
  const { steps, levels, reached } = pathProgress(content, { ...nothing, target: content.levels.length - 1 })
  return {
    ...words,
    content,
    isOffered: offered !== null,
    progress: { steps: Object.fromEntries(steps), levels, reached },
  }
}
