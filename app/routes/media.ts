import type { LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { route } from '~/app/access'
import { visibleMedia } from '~/modules/authoring/visibleModules.server'
import { found } from './modules/found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** An image for whoever works on the modules of its hub. A drawing opened on its own address can do nothing. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const query = visibleMedia(db, person!).where('id', '=', params.mediaId!)
  const { sha256, mediaType, bytes } = found(await query.select(['sha256', 'mediaType', 'bytes']).executeTakeFirst())
  return new Response(createReadableStreamFromReadable(files.stream(sha256)), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes),
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    },
  })
}
