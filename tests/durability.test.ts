import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { addPlaying, commitBody, type Playing } from './learners'
import { copyOfDemo, newFolder, startServer } from './server'

const kills = process.env.LEERBANK_HARD ? 200 : 15
const learners = 50

/** A learner that commits one state after the other and remembers which were acknowledged. */
type Client = Playing & { sent: number; acknowledged: number }

test(`the server is killed at ${kills} random moments under the commits of ${learners} learners, and every acknowledged one is found again`, {
  timeout: kills * 20_000,
}, async () => {
  const dataDir = await copyOfDemo()
  const clients: Client[] = addPlaying(dataDir, learners).map((playing) => ({ ...playing, sent: 0, acknowledged: 0 }))
  const startingMs: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    const started = performance.now()
    const server = await startServer({ dataDir })
    startingMs.push(performance.now() - started)
    expect(lostBy(clients, dataDir), `after kill ${kill}`).toEqual([])
    const before = total(clients)
    const load = clients.map((client) => commitUntilCut(client, server.contentOrigin))
    await untilMoreThan(() => total(clients) - before, learners)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))
    await server.stop('SIGKILL')
    await Promise.all(load)
  }
  const last = await startServer({ dataDir })
  expect(lostBy(clients, dataDir), 'after the last kill').toEqual([])
  await last.stop()
  expect(total(clients)).toBeGreaterThanOrEqual(kills * learners)
  const quickestFirst = startingMs.toSorted((a, b) => a - b).map(Math.round)
  const startMs = { p50: at(quickestFirst, 0.5), p95: at(quickestFirst, 0.95), max: at(quickestFirst, 1) }
  console.info(JSON.stringify({ kills, learners, acknowledged: total(clients), lost: 0, startMs }))
  // The median: one start on a busy machine says nothing of the product.
  expect(startMs.p50, 'ready again').toBeLessThan(5000)
})

function at(sorted: number[], part: number) {
  return sorted[Math.ceil(part * sorted.length) - 1]!
}

test('a commit is answered after the disk has it: at least one sync for each that comes alone', async () => {
  const dataDir = await copyOfDemo()
  const [client] = addPlaying(dataDir, 1)
  const commits = 20
  const syncs = await syncsDuring(dataDir, async (origin) => {
    for (let sequence = 1; sequence <= commits; sequence++) expect(await commit(origin, client!, sequence)).toBe(true)
  })
  expect(syncs).toBeGreaterThanOrEqual(commits)
})

async function commitUntilCut(client: Client, origin: string) {
  try {
    for (;;) {
      client.sent += 1
      if (await commit(origin, client, client.sent)) client.acknowledged = client.sent
    }
  } catch {
    // The connection was cut: that is what is tried here.
  }
}

async function commit(origin: string, { token, attemptId }: Playing, sequence: number) {
  const body = commitBody(attemptId, sequence)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/play/${token}/commit`, { method: 'POST', body, headers })
  return answer.ok && ((await answer.json()) as { result: string }).result === 'true'
}

/** What is not as it was acknowledged; a commit whose answer was cut off may be there or not, but whole. */
function lostBy(clients: Client[], dataDir: string) {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const read = sqlite.prepare('select sequence, cmi from attempt where id = ?')
  const wrong = clients.flatMap(({ attemptId, acknowledged, sent }) => {
    const { sequence, cmi } = read.get(attemptId) as { sequence: number; cmi: string }
    const state = (JSON.parse(cmi) as Record<string, string>)['cmi.suspend_data'] ?? '0:'
    const isThere = sequence >= acknowledged && sequence <= sent && state.startsWith(`${sequence}:`)
    return isThere ? [] : [{ attemptId, acknowledged, sent, sequence, state: state.slice(0, 12) }]
  })
  const integrity = sqlite.pragma('integrity_check', { simple: true })
  sqlite.close()
  return integrity === 'ok' ? wrong : [integrity, ...wrong]
}

function total(clients: Client[]) {
  return clients.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
}

async function untilMoreThan(count: () => number, least: number) {
  while (count() < least) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** How often the server asked the disk to keep what it was given, counted by the kernel. Where it may not be watched, only db/migrate.test.ts looks at the setting. */
async function syncsDuring(dataDir: string, work: (origin: string) => Promise<void>) {
  const server = await startServer({ dataDir })
  const log = join(newFolder(), 'syncs')
  const trace = canTrace()
    ? spawn('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-o', log, '-p', `${server.process.pid}`])
    : undefined
  if (trace) await once(trace.stderr, 'data')
  await work(server.contentOrigin)
  await server.stop()
  if (!trace) return Number.POSITIVE_INFINITY
  if (trace.exitCode === null) await once(trace, 'exit')
  return readFileSync(log, 'utf8').match(/\b(fsync|fdatasync)\(/g)?.length ?? 0
}

function canTrace() {
  return spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
}
