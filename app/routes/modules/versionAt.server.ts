import type { AppLoadContext } from '@remix-run/node'
import { downloadableVersions } from '~/modules/authoring/visibleVersions.server'
import { found } from './found.server'

type Params = { moduleId?: string; number?: string }

/** The version that an address names, of a module that was written here or of a package of others. */
export async function versionAt(
  { db, person }: AppLoadContext,
  params: Params,
  source: 'written' | 'package' = 'written',
) {
  return found(
    await downloadableVersions(db, person!)
      .where('moduleVersion.moduleId', '=', params.moduleId!)
      .where('moduleVersion.number', '=', /^[1-9]\d{0,8}$/.test(params.number!) ? Number(params.number) : 0)
      .where('learningModule.source', '=', source)
      .select(['moduleVersion.id', 'moduleVersion.number', 'moduleVersion.moduleId', 'moduleVersion.contents'])
      .select('learningModule.slug')
      .executeTakeFirst(),
  )
}
