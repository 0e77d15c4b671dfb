import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { openModule } from '~/modules/authoring/openModule.server'
import { found } from '../modules/found.server'

/** Where the bytes of packages stand that are not accepted yet. */
export function uploadsFolder({ settings }: AppLoadContext) {
  return join(settings.dataDir, 'uploads')
}

/** The package that gets a new version, for who may publish it; undefined when there is to be a new module. */
export async function packageOf({ db, person }: AppLoadContext, moduleId: string | null) {
  if (moduleId === null) return undefined
  const module = found(await openModule(db, person!, moduleId))
  found((module.isPublishable && module.source === 'package') || undefined)
  return { id: module.id, title: module.title, next: (module.published?.number ?? 0) + 1 }
}

/** The store of files itself, for the thread that reads. */
export function filesFolder({ settings }: AppLoadContext) {
  return join(settings.dataDir, 'files')
}
