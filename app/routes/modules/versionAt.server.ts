import type { AppLoadContext } from '@remix-run/node'
import { downloadableVersions } from '~/modules/authoring/visibleVersions.server'
import { found } from './found.server'

/** The version that an address names, of a module that was written here. */
export async function versionAt({ db, person }: AppLoadContext, params: { moduleId?: string; number?: string }) {
  return found(
    await downloadableVersions(db, person!)
      .where('moduleVersion.moduleId', '=', params.moduleId!)
      .where('moduleVersion.number', '=', /^[1-9]\d{0,8}$/.test(params.number!) ? Number(params.number) : 0)
      .where('learningModule.source', '=', 'written')
      .select(['moduleVersion.id', 'moduleVersion.number', 'moduleVersion.moduleId', 'learningModule.slug'])
      .executeTakeFirst(),
  )
}
