import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { visibleVersions } from '~/modules/authoring/visibleVersions.server'
import { versionZip } from '~/modules/packages/versionPackage.server'
import { found } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** The SCORM 1.2 package of a published version. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const version = found(
    await visibleVersions(db, person!)
      .where('moduleVersion.moduleId', '=', params.moduleId!)
      .where('moduleVersion.number', '=', /^[1-9]\d{0,8}$/.test(params.number!) ? Number(params.number) : 0)
      .select(['moduleVersion.id', 'moduleVersion.number', 'learningModule.slug'])
      .executeTakeFirst(),
  )
  const zip = await versionZip(db, files, version.id)
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${version.slug}-v${version.number}-scorm12.zip"`,
      'cache-control': 'private, max-age=31536000, immutable',
    },
  })
}
