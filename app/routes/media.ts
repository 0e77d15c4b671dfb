import type { LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { route } from '~/app/access'
import { mediaBytes } from '~/modules/authoring/library/mediaBytes.server'
import { kindOfMedia } from '~/modules/blocks/media/media'
import { rangeOf } from '~/modules/player/sendFile.server'
import { found } from './modules/found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/**
 * A file of a library for whoever works on the modules of its hub; `?width=` asks for an image in a smaller size, and a
 * range of bytes for a part, which players need. Opened on its own address it can do nothing.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const width = Number(new URL(request.url).searchParams.get('width'))
  const { sha256, mediaType, bytes, name } = found(await mediaBytes(db, person!, params.mediaId!, width))
  const headers = headersOf(mediaType, name)
  const range = rangeOf(request.headers.get('range') ?? undefined, bytes)
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes}` } })
  const { start, end } = range ?? { start: 0, end: bytes - 1 }
  const part = { 'content-length': String(end - start + 1), 'accept-ranges': 'bytes' }
  const partial: Record<string, string> = range ? { 'content-range': `bytes ${start}-${end}/${bytes}` } : {}
  const body = request.method === 'HEAD' ? null : createReadableStreamFromReadable(files.stream(sha256, { start, end }))
  return new Response(body, { status: range ? 206 : 200, headers: { ...headers, ...part, ...partial } })
}

function headersOf(mediaType: string, name: string) {
  const isShown = ['image', 'video', 'audio'].includes(kindOfMedia(mediaType))
  const fileName = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return {
    'content-type': mediaType === 'text/vtt' ? 'text/vtt; charset=utf-8' : mediaType,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${fileName}`,
    'x-content-type-options': 'nosniff',
    // Compressing would change the bytes that a range counts.
    'cache-control': 'private, max-age=31536000, immutable, no-transform',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox",
  }
}
