import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { root } from '~/bin/lock.js'
import { addPlaying, type Playing } from '../learners'
import { startServer } from '../server'
import { firstLine } from './measure'
import type { Row } from './table'

type Steady = {
  p50: number
  p99: number
  most: number
  lasted: number
  answers: Record<string, number>
  refusedWithoutTime: number
  acknowledged: [attemptId: string, sequence: number][]
}

const learners = 3500

/** Commits at a pace: how long they take, what is refused above what can be taken, and that nothing acknowledged is lost. */
export async function keepPace(dataDir: string, isHard: boolean): Promise<Row[]> {
  const playing = addPlaying(dataDir, learners)
  const server = await startServer({ dataDir })
  let from = 0
  const run = async (perSecond: number, seconds: number, some: Playing[]) => {
    from += 1_000_000
    const steady = await askOf<Steady>('steady', {
      origin: server.contentOrigin,
      perSecond,
      seconds,
      playing: some,
      from,
    })
    return { ...steady, lost: lostOf(dataDir, steady) }
  }
  const [long, short, burst] = isHard ? [600, 60, 20] : [20, 10, 5]
  const calm = await run(500, long!, playing.slice(0, 500))
  const brisk = await run(1000, short!, playing.slice(0, 1000))
  const flood = await run(20_000, burst!, playing)
  const rows: Row[] = [
    {
      what: `500 commits a second for ${long} s: ms at p99`,
      measured: calm.p99,
      most: 300,
      bad: badOf(calm),
      note: noteOf(calm),
    },
    {
      what: `1,000 commits a second for ${short} s: not saved`,
      measured: badOf(brisk),
      most: 0,
      note: noteOf(brisk),
    },
    {
      what: 'far more than can be taken: acknowledged and lost, or refused without Retry-After',
      measured: flood.lost + flood.refusedWithoutTime + (flood.answers.cut ?? 0),
      most: 0,
      note: noteOf(flood),
    },
  ]
  await server.stop()
  return rows
}

/** What the server takes while so many learners have a player open: megabytes of memory. */
export async function holdPlayers(dataDir: string): Promise<Row[]> {
  const playing = addPlaying(dataDir, learners, publishedVersion(dataDir))
  const server = await startServer({ dataDir })
  const before = memoryOf(server.process.pid!)
  const child = start('openPlayers', { origin: server.contentOrigin, playing })
  const { failed } = JSON.parse(await firstLine(child.stdout)) as { failed: number }
  const steady = await askOf<Steady>('steady', {
    origin: server.contentOrigin,
    perSecond: 350,
    seconds: 10,
    playing,
    from: 1,
  })
  const after = memoryOf(server.process.pid!)
  child.stdin.end()
  await server.stop()
  const note = `${Math.round(before.now)} MB before them, ${Math.round(after.now)} MB with each of them having committed once. ${noteOf(steady)}`
  return [
    {
      what: '3,500 open players: MB of memory at most',
      measured: after.most,
      most: 1500,
      bad: failed + badOf(steady),
      note,
    },
  ]
}

function start(name: string, asked: object) {
  const script = join(root, 'build/tests/bench', `${name}.mjs`)
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(`${JSON.stringify(asked)}\n`)
  return child
}

async function askOf<Answer>(name: string, asked: object): Promise<Answer> {
  return JSON.parse(await firstLine(start(name, asked).stdout))
}

const badOf = ({ answers }: Steady) =>
  Object.entries(answers).reduce((sum, [status, count]) => sum + (status === '200' ? 0 : count), 0)

function noteOf({ p50, p99, most, answers, lasted }: Steady) {
  const told = Object.entries(answers).map(([status, count]) => `${count.toLocaleString('en')} times ${status}`)
  const saved = Math.round((answers['200'] ?? 0) / lasted).toLocaleString('en')
  return `${told.join(', ')}; ${saved} saved a second; half within ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)}, the longest ${most.toFixed(0)}`
}

/** How many learners the database knows less of than was acknowledged. */
function lostOf(dataDir: string, { acknowledged }: Steady) {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const read = sqlite.prepare('select sequence from attempt where id = ?').pluck()
  const lost = acknowledged.filter(([id, sequence]) => (read.get(id) as number) < sequence && sequence % 1_000_000 > 0)
  sqlite.close()
  return lost.length
}

function publishedVersion(dataDir: string) {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const id = sqlite
    .prepare("select versionId from versionFile where path = 'module.js' limit 1")
    .pluck()
    .get() as string
  sqlite.close()
  return id
}

/** In megabytes, as the kernel counts what is resident. */
function memoryOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(status.match(new RegExp(`${name}:\\s+(\\d+) kB`))?.[1]) / 1024
  return { now: of('VmRSS'), most: of('VmHWM') }
}
