import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import type { PackageContents } from '~/modules/packages/contents'
import { isPackageFormat } from '~/modules/packages/formats'
import { versionZip, versionZipAs } from '~/modules/packages/versionPackage.server'
import { versionAt } from './versionAt.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** The package of a published version: in the format that the address names, or as it came in. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, files } = context
  const name = new URL(request.url).pathname.replace(/^.*\/|\.zip$/g, '')
  const version = await versionAt(context, params, isPackageFormat(name) ? 'written' : 'package')
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
