import type { Db } from '~/db/connection.server'
import { keptDraftOf, mediaOf } from './draft.server'
import { isPackage } from './isPackage.server'
import { type Problem, problemsOfModule, problemsOfPackage } from './problems'

/** What is still missing from a module before it can be published, and what could be better. */
export async function checkModule(db: Db, moduleId: string): Promise<Problem[]> {
  const draft = await keptDraftOf(db, moduleId)
  if (await isPackage(db, moduleId)) return problemsOfPackage(draft)
  const media = await mediaOf(db, draft)
  const faint = [...media.values()].map(({ id, faintWords }): [string, string[]] => [
    id,
    JSON.parse(faintWords ?? '[]'),
  ])
  return problemsOfModule(draft, new Set(media.keys()), Object.fromEntries(faint))
}
