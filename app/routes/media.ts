import type { LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { route } from '~/app/access'
import { mediaBytes } from '~/modules/authoring/library/mediaBytes.server'
import { kindOfMedia } from '~/modules/blocks/media/media'
import { mediaTypes } from '~/modules/blocks/media/mediaTypes'
import { askedPart } from '~/modules/player/askedPart'
import { found } from './modules/found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/**
 * A file of a library for whoever works on the modules of its hub; `?width=` asks for an image in a smaller size, and a
 * range of bytes for a part, which players need. Opened on its own address it can do nothing.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const width = Number(new URL(request.url).searchParams.get('width'))
  const file = found(await mediaBytes(db, person!, params.mediaId!, width))
  const header = (name: string) => request.headers.get(name) ?? undefined
  const part = askedPart({ method: request.method, header }, file)
  const { 'cache-control': cached, ...rest } = headersOf(file.mediaType, file.name)
  const headers = { ...rest, ...(part.status === 416 ? {} : { 'cache-control': cached }), ...part.headers }
  if (!('start' in part) || request.method === 'HEAD') return new Response(null, { status: part.status, headers })
  return new Response(createReadableStreamFromReadable(files.stream(file.sha256, part)), {
    status: part.status,
    headers,
  })
}

function headersOf(mediaType: string, name: string) {
  const isShown = ['image', 'video', 'audio'].includes(kindOfMedia(mediaType))
  const fileName = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return {
    'content-type': servedType(mediaType),
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${fileName}`,
    // Compressing would change the bytes that a range counts.
    'cache-control': 'private, max-age=31536000, immutable, no-transform',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox",
  }
}

// A row that says anything else than what a library keeps is no reason for a browser to run it.
function servedType(mediaType: string) {
  if (mediaType === 'text/vtt') return 'text/vtt; charset=utf-8'
  return Object.hasOwn(mediaTypes, mediaType) ? mediaType : 'application/octet-stream'
}
