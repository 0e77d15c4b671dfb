import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copyOfDemo, startServer } from './server'
import { addSpeakers, beginSpeaking, type Speaking } from './speakers'

const kills = process.env.LEERBANK_HARD ? 50 : 4
const learners = 4

test(`the server is killed at ${kills} random moments under statements, and every acknowledged one is found again`, {
  timeout: kills * 20_000,
}, async () => {
  const dataDir = await copyOfDemo()
  const people = await addSpeakers(dataDir, learners)
  const speaking: Speaking[] = []
  for (let kill = 0; kill < kills; kill++) {
    const server = await startServer({ dataDir })
    expect(lost(dataDir, speaking), `after kill ${kill}`).toEqual([])
    const now = await beginSpeaking(dataDir, server.contentOrigin, people)
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
