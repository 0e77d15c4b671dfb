import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { commitBody } from '../learners'

// A process of its own, which commits at a pace that does not wait for the answers, and prints one line of JSON: how long
// each took from the moment at which it was due, what was answered, and the last that was acknowledged of each learner.
const lines = createInterface(process.stdin)
const [asked] = await once(lines, 'line')
const { origin, perSecond, seconds, playing, from } = JSON.parse(asked)
const { hostname, port } = new URL(origin)
const agent = new Agent({ keepAlive: true, maxSockets: playing.length })
const learners = playing.map((one) => ({ ...one, sequence: from, acknowledged: from }))
const took = []
const answers = {}
let refusedWithoutTime = 0
const underway = []
const start = performance.now()
const all = perSecond * seconds

for (let sent = 0; sent < all; sent++) {
  const due = start + (sent * 1000) / perSecond
  const early = due - performance.now()
  if (early > 0) await pause(early)
  underway.push(commit(learners[sent % learners.length], due))
  if (underway.length > 10_000) underway.splice(0, 5000)
}
await Promise.all(underway)
took.sort((a, b) => a - b)
const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))]
const acknowledged = learners.map(({ attemptId, acknowledged }) => [attemptId, acknowledged])
const lasted = (performance.now() - start) / 1000
console.info(
  JSON.stringify({ p50: at(0.5), p99: at(0.99), most: took.at(-1), answers, refusedWithoutTime, acknowledged, lasted }),
)
agent.destroy()
lines.close()

function commit(learner, due) {
  const { token, attemptId } = learner
  const sequence = ++learner.sequence
  const body = commitBody(attemptId, sequence)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    const done = (status) => {
      answers[status] = (answers[status] ?? 0) + 1
      if (status === 200) learner.acknowledged = Math.max(learner.acknowledged, sequence)
      if (status === 200) took.push(performance.now() - due)
      resolve()
    }
    const sending = request(
      { hostname, port, path: `/play/${token}/commit`, method: 'POST', headers, agent },
      (response) => {
        if (response.statusCode === 503 && !response.headers['retry-after']) refusedWithoutTime += 1
        response.resume().on('end', () => done(response.statusCode))
      },
    )
    sending.on('error', () => done('cut'))
    sending.end(body)
  })
}
