import { createReadableStreamFromReadable, data } from '@remix-run/node'
import type { FileStore } from '~/db/files.server'
import { mediaTypes } from '~/modules/blocks/media/mediaTypes'

type Found = { sha256: string; mediaType: string; bytes: number } | undefined

/** A photo of a question; opened on its own address it can do nothing, and no cache between keeps it. */
export function sendPhoto(files: FileStore, found: Found) {
  if (!found) throw data(null, { status: 404 })
  const { sha256, mediaType, bytes } = found
  return new Response(createReadableStreamFromReadable(files.stream(sha256)), {
    headers: {
      'content-type': Object.hasOwn(mediaTypes, mediaType) ? mediaType : 'application/octet-stream',
      'content-length': String(bytes),
      'content-disposition': 'inline',
      'cache-control': 'private, max-age=3600, no-transform',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
