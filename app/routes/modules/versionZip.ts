import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { downloadableVersions } from '~/modules/authoring/visibleVersions.server'
import type { PackageContents } from '~/modules/packages/contents'
import { versionZip } from '~/modules/packages/versionPackage.server'
import { found } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** The package of a published version: SCORM 1.2 of what was written here, else the files as they came in. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const version = found(
    await downloadableVersions(db, person!)
      .where('moduleVersion.moduleId', '=', params.moduleId!)
      .where('moduleVersion.number', '=', /^[1-9]\d{0,8}$/.test(params.number!) ? Number(params.number) : 0)
      .where(
        'learningModule.source',
        '=',
        new URL(request.url).pathname.endsWith('/package.zip') ? 'package' : 'written',
      )
      .select(['moduleVersion.id', 'moduleVersion.number', 'moduleVersion.contents', 'learningModule.slug'])
      .executeTakeFirst(),
  )
  const { standard } = version.contents ? (JSON.parse(version.contents) as PackageContents) : { standard: 'scorm12' }
  const zip = await versionZip(db, files, version.id)
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${version.slug}-v${version.number}-${standard}.zip"`,
      'cache-control': 'private, max-age=31536000, immutable',
    },
  })
}
