import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FileStore } from '~/db/files.server'
import { askedPart, etagOf } from './askedPart'

export type ServedFile = { sha256: string; mediaType: string; bytes: number }

const compress = promisify(gzip)
const compressible = /^(?:text\/|application\/(?:json|xml|javascript|manifest\+json)|image\/svg\+xml)/
const largestKept = 2 * 1024 * 1024
const mostKept = 64 * 1024 * 1024

type Source = Pick<FileStore, 'read' | 'stream'>

/** Sends files by their content: text compressed once and kept in memory, anything else with ranges. */
export function makeFileSender() {
  const compressed = keepCompressed()

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    source: Source,
    file: ServedFile,
    headers: Record<string, string>,
  ) => {
    const part = askedPart({ method: request.method!, header: (name) => headerOf(request, name) }, file)
    const vary = { vary: 'accept-encoding' }
    const asText = compressible.test(file.mediaType) && file.bytes <= largestKept
    if (part.status === 200 && asText && acceptsGzip(request)) {
      const body = await compressed(source, file)
      const encoded = { etag: etagOf(file, 'gzip'), 'content-encoding': 'gzip', 'content-length': body.length }
      response.writeHead(200, { ...headers, ...vary, ...encoded })
      return void response.end(request.method === 'HEAD' ? undefined : body)
    }
    const { 'cache-control': cached, ...rest } = headers
    const kept = part.status === 416 ? rest : headers
    response.writeHead(part.status, { ...kept, ...vary, ...part.headers })
    if (!('start' in part) || request.method === 'HEAD' || file.bytes === 0) return void response.end()
    source
      .stream(file.sha256, part)
      .on('error', () => response.destroy())
      .pipe(response)
  }
}

function headerOf({ headers }: IncomingMessage, name: string) {
  return headers[name] as string | undefined
}

// The oldest goes first; what is asked for again is the youngest.
function keepCompressed() {
  const kept = new Map<string, { body: Promise<Buffer>; bytes: number }>()
  let keptBytes = 0
  const drop = (sha256: string) => {
    keptBytes -= kept.get(sha256)?.bytes ?? 0
    kept.delete(sha256)
  }
  return ({ read }: Source, { sha256, bytes }: ServedFile) => {
    const known = kept.get(sha256)
    drop(sha256)
    const entry = known ?? { bytes, body: read(sha256).then((plain) => compress(plain, { level: 9 })) }
    kept.set(sha256, entry)
    keptBytes += entry.bytes
    if (!known) entry.body.catch(() => drop(sha256))
    for (const oldest of kept.keys()) if (keptBytes > mostKept && oldest !== sha256) drop(oldest)
    return entry.body
  }
}

function acceptsGzip(request: IncomingMessage) {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
}
