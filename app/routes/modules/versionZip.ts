import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { downloadableVersions } from '~/modules/authoring/visibleVersions.server'
import type { PackageContents } from '~/modules/packages/contents'
import { isPackageFormat } from '~/modules/packages/formats'
import { versionZip, versionZipAs } from '~/modules/packages/versionPackage.server'
import { found } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** The package of a published version: in the format that the address names, or as it came in. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const name = new URL(request.url).pathname.replace(/^.*\/|\.zip$/g, '')
  const version = found(
    await downloadableVersions(db, person!)
      .where('moduleVersion.moduleId', '=', params.moduleId!)
      .where('moduleVersion.number', '=', /^[1-9]\d{0,8}$/.test(params.number!) ? Number(params.number) : 0)
      .where('learningModule.source', '=', isPackageFormat(name) ? 'written' : 'package')
      .select(['moduleVersion.id', 'moduleVersion.number', 'moduleVersion.contents', 'learningModule.slug'])
      .executeTakeFirst(),
  )
  const standard = version.contents ? (JSON.parse(version.contents) as PackageContents).standard : name
  const zip = await (isPackageFormat(name)
    ? versionZipAs(name, db, files, version.id)
    : versionZip(db, files, version.id))
  const isFrozen = name === 'scorm12' || name === 'package'
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${version.slug}-v${version.number}-${standard}.zip"`,
      // What was published never changes; another format is made with the runtime of this release.
      'cache-control': isFrozen ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    },
  })
}
