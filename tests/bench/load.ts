import autocannon from 'autocannon'
import { commitBody, type Playing } from '../learners'

/**
 * A process of its own that sends load and prints one line of JSON: answers a second, and how many were not 2xx.
 * `{ origin, seconds, connections, path }` for pages, with `playing` instead of `path` for commits.
 */
type Load = { origin: string; seconds: number; connections: number; path?: string; playing?: Playing[]; from?: number }

const { origin, seconds, connections, path, playing, from = 0 } = JSON.parse(process.argv[2]!) as Load
let next = 0

const result = await autocannon({
  url: origin,
  duration: seconds,
  connections,
  ...(playing ? { setupClient: (client) => commitsOf(client, playing[next++ % playing.length]!) } : pages(path!)),
})
const bad = result.non2xx + result.errors + result.timeouts
console.info(JSON.stringify({ perSecond: result['2xx'] / result.duration, bad, p99: result.latency.p99 }))

function pages(address: string) {
  return { requests: [{ method: 'GET' as const, path: address, headers: { 'accept-encoding': 'gzip' } }] }
}

// Each connection is one learner, whose commits are numbered: a repeat would be acknowledged without writing.
function commitsOf(client: autocannon.Client, { token, attemptId }: Playing) {
  let sequence = from
  client.setRequests([
    {
      method: 'POST',
      path: `/play/${token}/commit`,
      headers: { 'content-type': 'application/json' },
      setupRequest: (request) => ({ ...request, body: commitBody(attemptId, ++sequence) }),
    },
  ])
}
