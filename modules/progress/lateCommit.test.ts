import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { hashOf } from '~/modules/people/secret.server'
import type { Cmi } from './applyCommit'
import { commitsInto } from './commit.server'
import { mostLogBytes } from './commitLog.server'
import { launch } from './launch.server'
import { addLearning, addOfferedModule } from './testLearning.server'

let open: OpenDatabase
let commits: ReturnType<typeof commitsInto>
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots')
  await addLearning(open.db, 'robots', { person: 'daan', company: null, attempts: [{ id: 'a' }] })
  commits = commitsInto(open.sqlite)
})
afterEach(() => open.close())

const place = (page: string): Cmi => ({ 'cmi.core.lesson_location': page })

async function visit(now = 1000) {
  const { token, number } = (await launch(open.db, { id: 'daan' }, 'a', 'http://app.test', now))!
  const told = (sequence: number, cmi: Cmi, final = false) => ({ attempt: 'a', launch: number, sequence, final, cmi })
  return {
    commit: (sequence: number, cmi: Cmi, final = false) =>
      commits([{ ...told(sequence, cmi, final), tokenHash: hashOf(token) }], now)[0],
    bring: (sequence: number, cmi: Cmi, personId = 'daan') => commits([{ ...told(sequence, cmi), personId }], now)[0],
  }
}
const attempt = () => open.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow()
const log = () => open.db.selectFrom('attemptCommit').selectAll().orderBy('id').execute()

test('what a browser kept is applied once, also when it is brought again and when its launch is over', async () => {
  const tab = await visit()
  tab.commit(1, place('p1'))
  await open.db.updateTable('launch').set({ revokedAt: 1, expiresAt: 1 }).execute()
  expect(tab.commit(2, place('p2'))).toEqual({ refused: 'unknown' })
  expect(tab.bring(2, place('p2'))).toEqual({ at: 1000, late: 'kept' })
  const before = await attempt()
  expect(before).toMatchObject({ location: 'p2', sequence: 2 })
  expect(tab.bring(2, place('p2'))).toEqual({ at: 1000, late: 'kept' })
  expect(tab.bring(1, place('p1'))).toEqual({ at: 1000, late: 'kept' })
  expect(await attempt()).toEqual(before)
})

test('it never overwrites what was written at another screen since, and is kept beside it', async () => {
  const first = await visit()
  first.commit(1, place('p1'))
  const second = await visit()
  second.commit(1, place('p9'))
  const before = await attempt()
  expect(first.bring(2, place('p2'))).toEqual({ at: 1000, late: 'aside' })
  expect(first.bring(3, place('p3'))).toEqual({ at: 1000, late: 'aside' })
  expect(await attempt()).toEqual(before)
  const aside = (await log()).filter(({ kind }) => kind === 'aside')
  expect(aside.map(({ launch, sequence, cmi }) => [launch, sequence, JSON.parse(cmi)])).toEqual([[1, 3, place('p3')]])
})

test('who had passed has passed, also when newer work at another screen goes on', async () => {
  const first = await visit()
  const second = await visit()
  second.commit(1, place('p1'))
  first.bring(5, { ...place('p9'), 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' })
  expect(await attempt()).toMatchObject({ status: 'passed', scoreRaw: 80, finishedAt: 1000, location: 'p1' })
})

test('who had failed meanwhile goes on where the newer work is', async () => {
  const first = await visit()
  const second = await visit()
  second.commit(1, { 'cmi.core.lesson_status': 'incomplete' })
  first.bring(5, { 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '20' })
  expect(await attempt()).toMatchObject({ status: 'incomplete', scoreRaw: null, finishedAt: null })
})

test('a later screen that wrote nothing is told that there is more now, and cannot overwrite it later either', async () => {
  const first = await visit()
  first.commit(1, place('p1'))
  const second = await visit()
  expect(first.bring(2, place('p2'))).toEqual({ at: 1000, late: 'kept' })
  expect(second.commit(1, place('p1'))).toEqual({ refused: 'superseded' })
  expect(second.bring(1, place('p1'))).toEqual({ at: 1000, late: 'aside' })
  expect(first.bring(2, place('p2'))).toEqual({ at: 1000, late: 'kept' })
  expect((await attempt()).location).toBe('p2')
  const third = await visit()
  third.commit(1, place('p3'))
  expect(first.bring(2, place('p2'))).toEqual({ at: 1000, late: 'kept' })
  expect((await attempt()).location).toBe('p3')
})

test('nobody brings anything into an attempt of somebody else, nor of a launch that never was', async () => {
  const tab = await visit()
  expect(tab.bring(1, place('p1'), 'frits')).toEqual({ refused: 'unknown' })
  expect(commits([{ attempt: 'a', launch: 2, sequence: 1, final: false, cmi: {}, personId: 'daan' }], 1)[0]).toEqual({
    refused: 'unknown',
  })
  expect((await attempt()).committedAt).toBeNull()
})

test('the log leads to the state, from the first commit on', async () => {
  const tab = await visit()
  tab.commit(1, { ...place('p1'), 'cmi.comments': 'a' })
  tab.commit(2, place('p2'))
  tab.commit(3, { ...place('p2'), 'cmi.comments': 'b' })
  const rows = await log()
  expect(rows.map(({ kind }) => kind)).toEqual(['whole', 'change', 'change'])
  expect(JSON.parse(rows[1]!.cmi)).toEqual({ ...place('p2'), 'cmi.comments': null })
  expect(foldedLog(rows)).toEqual(JSON.parse((await attempt()).cmi))
})

test('a long log is folded into one state that says for how many commits it stands, and a closed one as well', async () => {
  const tab = await visit()
  for (let sequence = 1; sequence <= 200; sequence++)
    tab.commit(sequence, { 'cmi.suspend_data': String(sequence).padEnd(1000, 'x') })
  const rows = await log()
  expect(rows.reduce((sum, { commits }) => sum + commits, 0)).toBe(200)
  expect(rows.reduce((sum, { cmi }) => sum + cmi.length, 0)).toBeLessThan(mostLogBytes + 2000)
  expect(foldedLog(rows)).toEqual(JSON.parse((await attempt()).cmi))
  tab.commit(201, { 'cmi.core.lesson_status': 'passed' }, true)
  expect(await log()).toMatchObject([{ kind: 'whole', commits: 201, sequence: 201, isFinal: 1 }])
})

test('an attempt that was written before there was a log begins its log with its whole state', async () => {
  const cmi = JSON.stringify({ 'cmi.comments': 'old' })
  await open.db.updateTable('attempt').set({ launchNumber: 1, committedAt: 1, cmi }).execute()
  const late = { attempt: 'a', launch: 1, sequence: 0, final: false, cmi: place('p0'), personId: 'daan' }
  const tab = await visit()
  // Nobody can say any more what came first, so what is there stays.
  expect(commits([late], 1000)[0]).toEqual({ at: 1000, late: 'aside' })
  tab.commit(1, place('p1'))
  expect((await log()).filter(({ kind }) => kind === 'whole')).toHaveLength(1)
})

function foldedLog(rows: { kind: string; cmi: string }[]) {
  let state: Record<string, string> = {}
  for (const { kind, cmi } of rows) {
    if (kind === 'whole') state = JSON.parse(cmi)
    if (kind !== 'change') continue
    for (const [name, value] of Object.entries(JSON.parse(cmi) as Record<string, string | null>))
      if (value === null) delete state[name]
      else state[name] = value
  }
  return state
}
