import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { au, cmi5, type Opened, openUnit } from '~/modules/player/cmi5/testCmi5.server'
import { launch } from '~/modules/progress/launch.server'
import { addLearning, addOfferedModule, addPerson } from '~/modules/progress/testLearning.server'
import { copyOfDemo, startServer } from './server'

const kills = process.env.LEERBANK_HARD ? 50 : 4
const learners = 4

/** An AU that says one thing after the other, and remembers which were acknowledged. */
type Speaking = { person: string; unit: Opened; acknowledged: string[] }

test(`the server is killed at ${kills} random moments under statements, and every acknowledged one is found again`, {
  timeout: kills * 20_000,
}, async () => {
  const dataDir = await copyOfDemo()
  await addPackageFor(dataDir)
  const speaking: Speaking[] = []
  for (let kill = 0; kill < kills; kill++) {
    const server = await startServer({ dataDir })
    expect(lost(dataDir, speaking), `after kill ${kill}`).toEqual([])
    const now = await beginAll(dataDir, server.contentOrigin)
    speaking.push(...now)
    const load = now.map(speakUntilCut)
    await untilMoreThan(() => now.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0), learners * 3)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200))
    await server.stop('SIGKILL')
    await Promise.all(load)
  }
  expect(lost(dataDir, speaking), 'after the last kill').toEqual([])
  expect(speaking).toHaveLength(kills * learners)
})

const people = Array.from({ length: learners }, (_, index) => `speaker${index}`)

async function addPackageFor(dataDir: string) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  await addOfferedModule(db, 'spoken', 'mira', cmi5(au('a', { moveOn: 'Passed' })))
  for (const person of people) {
    await addPerson(db, person)
    await addLearning(db, 'spoken', { person, company: null, attempts: [{ id: person, pagesTotal: 1 }] })
  }
  close()
}

async function beginAll(dataDir: string, origin: string) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const speaking: Speaking[] = []
  for (const person of people) {
    const { token } = (await launch(db, { id: person }, person, 'http://localhost'))!
    const unit = await openUnit(`${origin}/play/${token}/`)
    await unit.begin()
    speaking.push({ person, unit, acknowledged: [] })
  }
  close()
  return speaking
}

async function speakUntilCut({ unit, acknowledged }: Speaking) {
  try {
    for (;;) {
      const one = { ...unit.allowed(), id: randomUUID() }
      const { status } = await unit.put(one)
      if (status === 204) acknowledged.push(one.id)
    }
  } catch {
    // The connection was cut: that is what is tried here.
  }
}

function lost(dataDir: string, speaking: Speaking[]) {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const has = sqlite.prepare('select 1 from xapiStatement where attemptId = ? and id = ?').pluck()
  const missing = speaking.flatMap(({ person, acknowledged }) => acknowledged.filter((id) => !has.get(person, id)))
  const integrity = sqlite.pragma('integrity_check', { simple: true })
  sqlite.close()
  return integrity === 'ok' ? missing : [integrity, ...missing]
}

async function untilMoreThan(count: () => number, least: number) {
  while (count() < least) await new Promise((resolve) => setTimeout(resolve, 5))
}
