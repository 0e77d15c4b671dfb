import autocannon from 'autocannon'
import { commitBody } from '../learners'

// A process of its own: what makes the load must not slow down what is measured. Prints one line of JSON.
// Asked with `{ origin, seconds, connections, path }` for pages, and with `playing` and `from` for commits.
const { origin, seconds, connections, path, playing, from } = JSON.parse(process.argv[2])
let next = 0

const result = await autocannon({
  url: origin,
  duration: seconds,
  connections,
  ...(playing ? { setupClient: (client) => commitsOf(client, playing[next++ % playing.length]) } : pageAt(path)),
})
const bad = result.non2xx + result.errors + result.timeouts
console.info(JSON.stringify({ perSecond: result['2xx'] / result.duration, bad, p99: result.latency.p99 }))

function pageAt(address) {
  return { requests: [{ method: 'GET', path: address, headers: { 'accept-encoding': 'gzip' } }] }
}

// Each connection is one learner whose commits are numbered: a repeat would be acknowledged without writing.
function commitsOf(client, { token, attemptId }) {
  let sequence = from
  const headers = { 'content-type': 'application/json' }
  const setupRequest = (request) => ({ ...request, body: commitBody(attemptId, ++sequence) })
  client.setRequests([{ method: 'POST', path: `/play/${token}/commit`, headers, setupRequest }])
}
