import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refused, type XapiAnswer } from './answer'
import { readXapi } from './readXapi'
import { type ArrivedXapi, refusal } from './xapi.server'

const mostBytes = 1024 * 1024 + 64 * 1024
const mostWaiting = 2000

type Queue = {
  size(): number
  add(arrived: ArrivedXapi, done: (answer: XapiAnswer | 'failed') => void): void
}
export type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  tokenHash: string
  origin: string
  path: string
  /** What follows in the address: `xapi/…` for an AU, `cmi5/…` for the player page. */
  rest: string
}

/** Answers one request of an AU, or of the player page for it: after its transaction is durable. */
export function receiveXapi(queue: Queue, { request, response, tokenHash, origin, path, rest }: Exchange) {
  const isHead = request.method === 'HEAD'
  const reply = (answer: XapiAnswer) => send(response, answer, isHead)
  const tooLarge = () => reply(withHeader(refusal(new Refused(413, 'this is more than 1 MB')), 'connection', 'close'))
  if (Number(request.headers['content-length']) > mostBytes) return tooLarge()
  const parts: Buffer[] = []
  let bytes = 0
  request.on('data', (part: Buffer) => {
    bytes += part.length
    if (bytes <= mostBytes) parts.push(part)
    // The rest of the body is not read: the connection ends with this answer.
    else if (!response.headersSent) tooLarge()
  })
  request.on('end', () => {
    if (bytes > mostBytes) return
    const resource = rest.replace(/^xapi\//, '')
    const { method = 'GET', headers, url = '' } = request
    const search = url.includes('?') ? url.slice(url.indexOf('?') + 1) : ''
    const read = readXapi({ method, resource, search, headers }, Buffer.concat(parts))
    if (read instanceof Refused) return reply(refusal(read))
    if (queue.size() >= mostWaiting) return reply(busy('2'))
    queue.add({ tokenHash, origin, path, request: read }, (answer) => reply(answer === 'failed' ? busy('5') : answer))
  })
  request.on('error', () => response.destroy())
}

function busy(seconds: string) {
  return withHeader(refusal(new Refused(503, 'not kept: try again')), 'retry-after', seconds)
}

function withHeader(answer: XapiAnswer, name: string, value: string): XapiAnswer {
  return { ...answer, headers: { ...answer.headers, [name]: value } }
}

function send(response: ServerResponse, { status, headers, body }: XapiAnswer, isHead: boolean) {
  if (response.headersSent || response.destroyed) return
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...always, ...length, ...headers })
  response.end(isHead ? undefined : body)
}

// A document of an AU may be a page: asked for by itself it is no program, and nobody else's.
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-experience-api-version': '1.0.3',
}
