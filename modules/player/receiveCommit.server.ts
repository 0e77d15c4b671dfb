import type { IncomingMessage, ServerResponse } from 'node:http'
import { inflateSync } from 'node:zlib'
import type { ArrivedCommit, CommitAnswer } from '~/modules/progress/commit.server'
import { mostCommitBytes as mostBytes } from './mostBytes'
import { type AskStandard, isTooLarge, parseCommit } from './parseCommit'

const mostWaiting = 2000

type Queue = {
  size(): number
  /** Bytes that arrived and are not answered yet; when they are too many, nothing more is taken. */
  hold(bytes: number): void
  release(bytes: number): void
  isFull(): boolean
  add(commit: ArrivedCommit, done: (answer: CommitAnswer | 'failed') => void): void
}

const statusOf = { unknown: 404, superseded: 409, gap: 412 } as const

/** Answers `POST …/commit`: 200 only when the commit is durable, else the status and SCORM's error code. */
export function receiveCommit(
  queue: Queue,
  { tokenHash, standard }: { tokenHash: string; standard: AskStandard },
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (Number(request.headers['content-length']) > mostBytes) return tooLarge(response)
  const parts: Buffer[] = []
  let bytes = 0
  request.on('data', (part: Buffer) => {
    if (response.headersSent) return
    bytes += part.length
    queue.hold(part.length)
    if (bytes > mostBytes) return tooLarge(response)
    if (queue.isFull()) return refuse(response, 503, 101, { 'retry-after': '2', connection: 'close' })
    parts.push(part)
  })
  response.on('close', () => queue.release(bytes))
  request.on('end', () => {
    if (response.headersSent) return
    const body = unpacked(parts.length === 1 ? parts[0]! : Buffer.concat(parts), request.headers['content-encoding'])
    if (body === 'tooLarge') return tooLarge(response)
    const sent = parseCommit(body?.toString('utf8') ?? '', standard)
    if ('errorCode' in sent) return refuse(response, sent.status, sent.errorCode)
    if (isTooLarge(sent, body!.length)) return tooLarge(response)
    if (queue.size() >= mostWaiting) return refuse(response, 503, 101, { 'retry-after': '2' })
    queue.add({ ...sent, tokenHash }, (answer) => {
      if (answer === 'failed') return refuse(response, 503, 101, { 'retry-after': '5' })
      if ('refused' in answer) return refuse(response, statusOf[answer.refused], answer.refused === 'gap' ? 101 : 301)
      send(response, 200, `{"result":"true","errorCode":0,"at":${answer.at}}`)
    })
  })
  request.on('error', () => response.destroy())
}

/** A page that closes sends a large state packed; undefined when it cannot be read. */
function unpacked(body: Buffer, encoding: string | undefined): Buffer | 'tooLarge' | undefined {
  if (encoding !== 'deflate') return body
  try {
    return inflateSync(body, { maxOutputLength: mostBytes })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : undefined
  }
}

// The rest of the body is not read: the connection ends with this answer.
function tooLarge(response: ServerResponse) {
  refuse(response, 413, 201, { connection: 'close' })
}

export function refuse(response: ServerResponse, status: number, errorCode: number, headers = {}) {
  send(response, status, `{"result":"false","errorCode":${errorCode}}`, headers)
}

function send(response: ServerResponse, status: number, body: string, headers = {}) {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-length': body.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    })
    .end(body)
}
