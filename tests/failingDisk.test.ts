import { cpSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { addLearning, addOfferedModule } from '~/modules/progress/testLearning.server'
import { chanceFrom } from './faults/chance'
import { failingCalls, limit, smallDisk, type Trouble } from './faults/disk'
import { addPlaying, commitBody, type Playing } from './learners'
import { copyOfDemo, startServer, type TestServer } from './server'
import { addSpeakers, beginSpeaking, type Speaking } from './speakers'

const isHard = process.env.LEERBANK_HARD !== undefined
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const disk = smallDisk(48)
afterAll(disk.unmount)

const wal = 'leerbank.sqlite-wal'
const troubles: Trouble[] = [
  limit,
  disk.full,
  failingCalls('write', 'pwrite64', [wal]),
  failingCalls('sync', 'fsync,fdatasync', [wal]),
  failingCalls('any', 'pwrite64,fsync,fdatasync,ftruncate', [wal, 'leerbank.sqlite']),
]
const possible = troubles.filter(({ missing }) => missing === undefined)
const rounds = isHard ? 20 * possible.length : possible.length

/** Commits of a learner in the player, or those that a browser brings late; numbered from 1. */
type Client = {
  attempt: string
  sent: number
  acknowledged: number
  commits: number
  send: (sequence: number) => Sending
}
type Sending = Promise<'kept' | 'failed'>

test(`${rounds} times a disk that is full or fails, under load: each commit that failed is answered so, the rest is there, and the same process goes on (seed ${seed})`, {
  timeout: 60_000 + rounds * 30_000,
}, async () => {
  for (const { name, missing } of troubles) if (missing) console.info(`${name} was skipped: ${missing}`)
  const chance = chanceFrom(seed)
  const dataDir = disk.folder
  cpSync(await copyOfDemo(), dataDir, { recursive: true })
  const playing = addPlaying(dataDir, 6)
  const people = await addSpeakers(dataDir, 2)
  await addLate(dataDir)
  const server = await startServer({ dataDir, env: { LOG_LEVEL: 'fatal' } })
  onTestFinished(async () => void (await server.stop('SIGKILL')))
  const cookie = await signIn(server)
  const clients = [...playing.map((one) => inPlayer(server, one)), late(server, cookie)]
  const speaking = await beginSpeaking(dataDir, server.contentOrigin, people)
  const count = { kept: 0, failed: 0, statements: 0, statementsFailed: 0, launchesFailed: 0 }
  let launches = 0

  for (let round = 0; round < rounds; round++) {
    const trouble = possible[round % possible.length]!
    const said = `${trouble.name} in round ${round}`
    const load = startLoad()
    await load.untilAllKept()
    const end = await trouble.begin(server, chance)
    await load.untilFailed(5 + chance.below(20))
    expect(await readPages(server, cookie), said).toEqual([200, 200, 200])
    const opened = await openLaunch(server, cookie)
    expect([201, 503, 507], said).toContain(opened)
    if (opened === 201) launches += 1
    else count.launchesFailed += 1
    await end()
    await load.untilAllKept()
    await load.stop()
    expect(await openLaunch(server, cookie), said).toBe(201)
    launches += 1
    expect(differences(), said).toEqual([])
  }
  expect(server.process.exitCode).toBeNull()
  console.info(JSON.stringify({ seed, rounds, ...count }))
  await server.stop('SIGKILL')
  const again = await startServer({ dataDir })
  expect(differences(), 'after a start').toEqual([])
  await again.stop()

  function startLoad() {
    let isOver = false
    let failed = 0
    const keptOf = new Map<string, number>()
    const note = (who: string, outcome: 'kept' | 'failed') => {
      if (outcome === 'kept') keptOf.set(who, (keptOf.get(who) ?? 0) + 1)
      else failed += 1
    }
    const all = [...clients.map(({ attempt }) => attempt), ...people]
    const running = [
      ...clients.map(async (client) => {
        while (!isOver) {
          const outcome = await commitNext(client)
          count[outcome] += 1
          note(client.attempt, outcome)
        }
      }),
      ...speaking.map(async (one) => {
        while (!isOver) {
          const outcome = await sayNext(one)
          count[outcome === 'kept' ? 'statements' : 'statementsFailed'] += 1
          note(one.person, outcome)
        }
      }),
    ]
    const broken = Promise.all(running)
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await Promise.race([broken, new Promise((resolve) => setTimeout(resolve, 5))])
    }
    return {
      untilAllKept() {
        keptOf.clear()
        return until(() => all.every((who) => (keptOf.get(who) ?? 0) > 0))
      },
      untilFailed(more: number) {
        const before = failed
        return until(() => failed - before >= more)
      },
      async stop() {
        isOver = true
        await broken
      },
    }
  }

  /** What is not exactly as it was acknowledged: nothing is under way now. */
  function differences() {
    const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
    const wrong = [
      ...clients.map((client) => wrongWith(sqlite, client)),
      ...speaking.map((one) => wrongSaid(sqlite, one)),
      sqlite.prepare("select launchNumber from attempt where id = 'opened'").pluck().get() === launches || 'launches',
      sqlite.pragma('integrity_check', { simple: true }) === 'ok' || 'integrity',
    ]
    sqlite.close()
    return wrong.filter((one) => one !== true)
  }
})

async function commitNext(client: Client) {
  client.sent += 1
  const outcome = await client.send(client.sent)
  if (outcome === 'failed') return outcome
  client.acknowledged = client.sent
  client.commits += 1
  return outcome
}

async function sayNext({ unit, acknowledged }: Speaking) {
  const one = unit.allowed()
  const { status, headers, text } = await unit.put(one)
  if (status === 204) acknowledged.push(one.id)
  return outcomeOf(status, 204, headers, text)
}

function outcomeOf(status: number, good: number, headers: Headers, text: string) {
  if (status === good) return 'kept'
  if (status === 503 && Number(headers.get('retry-after')) > 0) return 'failed'
  throw new Error(`answered with ${status}: ${text}`)
}

function inPlayer({ contentOrigin }: TestServer, { token, attemptId }: Playing): Client {
  const headers = { 'content-type': 'application/json' }
  return newClient(attemptId, async (sequence) => {
    const body = commitBody(attemptId, sequence)
    const answer = await fetch(`${contentOrigin}/play/${token}/commit`, { method: 'POST', body, headers })
    const text = await answer.text()
    const isSaved = text.includes('"result":"true"')
    if (isSaved !== (answer.status === 200)) throw new Error(`${answer.status} with ${text}`)
    return outcomeOf(answer.status, 200, answer.headers, text)
  })
}

function late({ origin }: TestServer, cookie: string): Client {
  const headers = { 'content-type': 'application/json', cookie, origin }
  return newClient('late', async (sequence) => {
    const body = commitBody('late', sequence)
    const answer = await fetch(`${origin}/attempts/late/unsent`, { method: 'POST', body, headers })
    return outcomeOf(answer.status, 200, answer.headers, await answer.text())
  })
}

function newClient(attempt: string, send: Client['send']): Client {
  return { attempt, sent: 0, acknowledged: 0, commits: 0, send }
}

async function addLate(dataDir: string) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  await addOfferedModule(db, 'late')
  const attempts = [{ id: 'late', launchNumber: 1 }, { id: 'opened' }]
  await addLearning(db, 'late', { person: 'daan', company: 'vos', attempts })
  close()
}

async function signIn({ origin }: TestServer) {
  const body = new URLSearchParams({ personId: 'daan' })
  const answer = await fetch(`${origin}/sign-in/cast`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

function readPages({ origin }: TestServer, cookie: string) {
  const pages = ['/catalogue', `/catalogue?q=${Math.random()}`, '/learning']
  return Promise.all(pages.map(async (page) => (await fetch(origin + page, { headers: { cookie } })).status))
}

async function openLaunch({ origin }: TestServer, cookie: string) {
  const headers = { cookie, origin }
  return (await fetch(`${origin}/attempts/opened/launches`, { method: 'POST', headers })).status
}

function wrongWith(sqlite: Database.Database, { attempt, acknowledged, commits }: Client) {
  const found = sqlite.prepare('select sequence, cmi from attempt where id = ?').get(attempt) as Row
  const cmi = JSON.parse(found.cmi) as Record<string, string>
  const log = sqlite.prepare('select kind, cmi, commits from attemptCommit where attemptId = ? order by id')
  const rows = log.all(attempt) as { kind: string; cmi: string; commits: number }[]
  const isSo =
    found.sequence === acknowledged &&
    cmi['cmi.suspend_data']?.startsWith(`${acknowledged}:`) &&
    rows.reduce((sum, row) => sum + row.commits, 0) === commits &&
    sameState(folded(rows), cmi)
  return isSo || { attempt, acknowledged, commits, sequence: found.sequence, log: rows.length }
}

type Row = { sequence: number; cmi: string }

function folded(rows: { kind: string; cmi: string }[]) {
  let state: Record<string, string | null> = {}
  for (const { kind, cmi } of rows) state = kind === 'whole' ? JSON.parse(cmi) : { ...state, ...JSON.parse(cmi) }
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null))
}

function sameState(one: object, other: object) {
  const sorted = (state: object) => JSON.stringify(Object.entries(state).toSorted())
  return sorted(one) === sorted(other)
}

function wrongSaid(sqlite: Database.Database, { person, acknowledged }: Speaking) {
  const kept = sqlite.prepare("select id from xapiStatement where attemptId = ? and kind = 'allowed'").pluck()
  const counted = sqlite.prepare('select statements from cmi5Registration where attemptId = ?').pluck()
  const all = sqlite.prepare('select count(*) from xapiStatement where attemptId = ?').pluck()
  const found = new Set(kept.all(person) as string[])
  const isSo =
    found.size === acknowledged.length &&
    acknowledged.every((id) => found.has(id)) &&
    counted.get(person) === all.get(person)
  return isSo || { person, acknowledged: acknowledged.length, found: found.size }
}
