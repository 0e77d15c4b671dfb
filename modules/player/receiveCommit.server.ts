import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArrivedCommit, CommitAnswer } from '~/modules/progress/commit.server'
import { type AskStandard, mostCommitBytes as mostBytes, parseCommit } from './parseCommit'

const mostWaiting = 2000

type Queue = {
  size(): number
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
    bytes += part.length
    if (bytes <= mostBytes) parts.push(part)
    else if (!response.headersSent) tooLarge(response)
  })
  request.on('end', () => {
    if (bytes > mostBytes) return
    const sent = parseCommit((parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString('utf8'), standard)
    if ('errorCode' in sent) return refuse(response, sent.status, sent.errorCode)
    if (queue.size() >= mostWaiting) return refuse(response, 503, 101, { 'retry-after': '2' })
    queue.add({ ...sent, tokenHash }, (answer) => {
      if (answer === 'failed') return refuse(response, 503, 101, { 'retry-after': '5' })
      if ('refused' in answer) return refuse(response, statusOf[answer.refused], answer.refused === 'gap' ? 101 : 301)
      send(response, 200, `{"result":"true","errorCode":0,"at":${answer.at}}`)
    })
  })
  request.on('error', () => response.destroy())
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
