import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type Database from 'better-sqlite3'
import type { makeGate } from './gate.server'
import { type ContextMaker, languageOf, sessionSecret } from './request.server'
import { securityHeaders } from './securityHeaders.server'

type Page = { changes: number; until: number; html: Buffer; gzip: Buffer; headers: Record<string, string> }
type Parts = { build: ServerBuild; gate: ReturnType<typeof makeGate>; context: ContextMaker; sqlite: Database.Database }

const mostPages = 500
// Seats, deadlines and dates on a page grow old without a write.
const longestMs = 60_000

/** Keeps finished pages of visitors in memory until a table behind them changes. */
export function keepPages({ build, gate, context, sqlite }: Parts) {
  const pages = new Map<string, Page>()
  const render = createRequestHandler(build, 'production')
  const counter = sqlite.prepare("select changes from changeCounter where area = 'catalogue'").pluck()

  async function serve(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    if (sessionSecret(request.headers.cookie)) return false
    const key = `${request.headers.host} ${languageOf(request.headers.cookie ?? '')} ${request.url}`
    const changes = counter.get() as number
    let page = pages.get(key)
    if (!page || page.changes !== changes || page.until < Date.now()) {
      page = await fill(request, changes)
      if (!page) return false
      if (pages.size >= mostPages) pages.delete(pages.keys().next().value!)
      pages.set(key, page)
    }
    send(request, response, page)
    return true
  }

  async function fill(request: IncomingMessage, changes: number): Promise<Page | undefined> {
    const address = URL.parse(request.url ?? '/', 'http://app')
    if (!address || gate.handleAt(address.pathname)?.kept !== 'catalogue') return undefined
    const loadContext = await context(request)
    const url = new URL(request.url!, loadContext.origin)
    const answer = await render(new Request(url, { headers: { cookie: request.headers.cookie ?? '' } }), loadContext)
    if (answer.status !== 200) return undefined
    const html = Buffer.from(await answer.arrayBuffer())
    const headers = {
      'content-type': answer.headers.get('content-type') ?? 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Cookie, Accept-Encoding',
      etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
      ...capturedHeaders(loadContext),
    }
    return { changes, until: Date.now() + longestMs, html, gzip: gzipSync(html, { level: 9 }), headers }
  }

  return { serve }
}

function send(request: IncomingMessage, response: ServerResponse, page: Page) {
  if (request.headers['if-none-match'] === page.headers.etag) {
    response.writeHead(304, page.headers).end()
    return
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  const body = zipped ? page.gzip : page.html
  const encoding = zipped ? { 'content-encoding': 'gzip' } : {}
  response.writeHead(200, { ...page.headers, ...encoding, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function capturedHeaders(context: Parameters<typeof securityHeaders>[1]) {
  const headers: Record<string, string> = {}
  const catcher = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value
    },
    removeHeader: () => {},
  }
  securityHeaders(catcher as unknown as ServerResponse, context)
  return headers
}
