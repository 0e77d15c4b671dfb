import { createReadableStreamFromReadable } from '@remix-run/node'
import type { FileStore } from '~/db/files.server'

type Paper = { sha256: string; mediaType: string; bytes: number; name: string }

/** A paper of somebody, as a file that does nothing where it is opened and that no cache keeps. */
export function paperAnswer(files: FileStore, { sha256, mediaType, bytes, name }: Paper) {
  const fileName = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return new Response(createReadableStreamFromReadable(files.stream(sha256)), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes),
      'content-disposition': `attachment; filename*=UTF-8''${fileName}`,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
