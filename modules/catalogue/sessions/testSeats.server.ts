import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '../testOfferings.server'
import { book } from './book.server'
import { addOffered, play, traces } from './testSeatsModel.server'
import { addRun, asking } from './testSessions.server'

const perDatabase = 250
// A database that was closed keeps its memory until its statements are collected, and nothing else here presses for that.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Plays that many random stories, each on a date of its own, some hundreds in one database. */
export async function playMany(stories: number) {
  for (let played = 0; played < stories; played += perDatabase) await playSome(Math.min(perDatabase, stories - played))
}

async function playSome(numRuns: number) {
  const { db, close } = openDatabase(':memory:')
  await loadCast(db)
  const [carla, esra, ...people] = await Promise.all(
    ['carla', 'esra', 'daan', 'frits', 'hanna'].map((id) => personNamed(db, id)),
  )
  const world = { db, carla: carla!, esra: esra!, people }
  await fc.assert(
    fc.asyncProperty(traces, (trace) => play(world, trace)),
    { numRuns },
  )
  close()
  collect()
}

/** How people stand who all enrol at once on one date, in the order in which they were taken, on a database in a file. */
export async function enrolAtOnce(people: number, seats: number) {
  const folder = mkdtempSync(join(tmpdir(), 'leerbank-seats-'))
  const { db, close } = openDatabase(join(folder, 'leerbank.sqlite'))
  await loadCast(db)
  await addOffered(db, 'cobots', false)
  await addRun(db, { id: 'run', offeringId: 'cobots', seats })
  const names = Array.from({ length: people }, (_, number) => `n${number}`)
  const answers = await Promise.all(names.map((name) => book(db, asking('run', name), undefined)))
  expect(answers.filter((answer) => !answer || 'refused' in answer)).toEqual([])
  const rows = await db.selectFrom('booking').select(['name', 'state']).orderBy('number').execute()
  expect(rows.map(({ name }) => name.toLowerCase())).toEqual(names)
  close()
  rmSync(folder, { recursive: true })
  return rows.map(({ state }) => state)
}
