import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import type { PictureWords } from '~/modules/catalogue/pictures/drawPicture.server'
import { keptPicture, pictureHash } from '~/modules/catalogue/pictures/keptPicture.server'

/** A picture under the name of what can be seen on it: who asks for that name may keep it for good, others ask again. */
export async function pictureAnswer({ settings }: AppLoadContext, request: Request, words: PictureWords) {
  const etag = `"${pictureHash(words)}"`
  const isNamed = new URL(request.url).searchParams.get('v') === pictureHash(words)
  const headers = {
    'content-type': 'image/png',
    'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  }
  const known = request.headers.get('if-none-match') ?? ''
  if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(await keptPicture(join(settings.dataDir, 'pictures'), words)), { headers })
}
