import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { createInterface } from 'node:readline'

// A process of its own, in which each learner opens a player and keeps the connection. Prints a line when all are open, and
// ends when its input does.
const lines = createInterface(process.stdin)
const [asked] = await once(lines, 'line')
const { origin, playing } = JSON.parse(asked)
const { hostname, port } = new URL(origin)
const agent = new Agent({ keepAlive: true, maxSockets: playing.length, timeout: 0 })
let failed = 0

for (let start = 0; start < playing.length; start += 100)
  await Promise.all(playing.slice(start, start + 100).map(({ token }) => open(`/play/${token}/`)))
console.info(JSON.stringify({ failed }))
lines.on('close', () => process.exit())

async function open(path) {
  for (const file of ['', 'files/index.html', 'files/module.js', 'files/learner.js']) await ask(path + file)
}

function ask(path) {
  return new Promise((resolve) => {
    const headers = { 'accept-encoding': 'gzip', connection: 'keep-alive' }
    get({ hostname, port, path, headers, agent }, (response) => {
      if (response.statusCode !== 200) failed += 1
      response.resume().on('end', resolve)
    }).on('error', () => {
      failed += 1
      resolve()
    })
  })
}
