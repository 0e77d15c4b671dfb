import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FileStore } from '~/db/files.server'

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
    headers: object,
  ) => {
    const etag = `"${file.sha256.slice(0, 32)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { ...headers, etag }).end()
    const asText = compressible.test(file.mediaType) && file.bytes <= largestKept
    if (asText && acceptsGzip(request) && !request.headers.range) {
      const body = await compressed(source, file)
      const encoded = { 'content-encoding': 'gzip', 'content-length': body.length, vary: 'accept-encoding' }
      response.writeHead(200, { ...headers, etag, ...encoded })
      return void response.end(request.method === 'HEAD' ? undefined : body)
    }
    const range = rangeOf(request.headers.range, file.bytes)
    if (range === 'unsatisfiable') {
      const { 'cache-control': _cached, ...rest } = headers as Record<string, string>
      return void response.writeHead(416, { ...rest, 'content-range': `bytes */${file.bytes}` }).end()
    }
    const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
    const partial = range ? { 'content-range': `bytes ${start}-${end}/${file.bytes}` } : {}
    const size = { 'accept-ranges': 'bytes', 'content-length': end - start + 1, vary: 'accept-encoding' }
    response.writeHead(range ? 206 : 200, { ...headers, etag, ...size, ...partial })
    if (request.method === 'HEAD' || file.bytes === 0) return void response.end()
    source
      .stream(file.sha256, { start, end })
      .on('error', () => response.destroy())
      .pipe(response)
  }
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

/** One byte range (RFC 9110, section 14.1.2); undefined when there is none or it asks for several, then all is sent. */
export function rangeOf(header: string | undefined, bytes: number) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const start = match[1] === '' ? Math.max(0, bytes - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? bytes - 1 : Math.min(Number(match[2]), bytes - 1)
  return start > end || start >= bytes ? 'unsatisfiable' : { start, end }
}
