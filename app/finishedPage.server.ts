import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { AppLoadContext } from '@remix-run/node'
import type { RouteHandle } from './access'
import { securityHeaders } from './securityHeaders.server'

type Body = { headers: Record<string, string | number>; content: Buffer }
export type FinishedPage = {
  status: number
  etag: string
  plain: Body
  gzip: Body
  unchanged: Body['headers']
  bytes: number
}

type Allowed = Pick<RouteHandle, 'script' | 'framed'>

/** Turns a rendered page without the framework's scripts into what can be sent again and again. */
export async function finish(answer: Response, context: AppLoadContext, page: Allowed = {}): Promise<FinishedPage> {
  const html = Buffer.from(await answer.arrayBuffer())
  const zipped = gzipSync(html)
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  const common = {
    ...securityHeadersOf(context, page),
    'cache-control': 'no-cache',
    vary: 'Cookie, Accept-Encoding',
    ...(answer.status === 200 && { etag }),
  }
  const typed = { ...common, 'content-type': answer.headers.get('content-type') ?? 'text/html; charset=utf-8' }
  return {
    status: answer.status,
    etag,
    plain: { headers: { ...typed, 'content-length': html.length }, content: html },
    gzip: { headers: { ...typed, 'content-encoding': 'gzip', 'content-length': zipped.length }, content: zipped },
    unchanged: common,
    bytes: html.length + zipped.length + 2048,
  }
}

/** Sends a finished page, or says that the visitor has it already. */
export function send({ method, headers }: IncomingMessage, response: ServerResponse, page: FinishedPage) {
  if (page.status === 200 && hasIt(headers['if-none-match'], page.etag)) {
    response.writeHead(304, page.unchanged).end()
    return
  }
  const body = takesGzip(headers['accept-encoding']) ? page.gzip : page.plain
  response.writeHead(page.status, body.headers)
  response.end(method === 'HEAD' ? undefined : body.content)
}

// RFC 9110, 13.1.2: a list, compared weakly; a proxy may have made the tag strong or weak.
function hasIt(known: string | undefined, etag: string) {
  if (!known) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((tag) => opaque(tag) === opaque(etag))
}

// RFC 9110, 12.5.3: "gzip;q=0" refuses it.
function takesGzip(accepted: string | string[] | undefined) {
  const quality = /(?:^|[,\s])(?:x-)?gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i.exec(String(accepted ?? ''))
  return quality !== null && Number(quality[1] ?? 1) > 0
}

// A nonce that every visitor gets would be no secret; these pages name the one file that they run, if any.
function securityHeadersOf(context: AppLoadContext, { script, framed }: Allowed) {
  const headers: Record<string, string> = {}
  const catcher = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value
    },
    removeHeader: () => {},
  }
  securityHeaders(catcher as unknown as ServerResponse, { ...context, nonce: undefined, script, framed })
  return headers
}
