import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { hashOf } from '~/modules/people/secret.server'
import type { Cmi } from './applyCommit'
import { commitsInto } from './commit.server'
import { launch } from './launch.server'
import { stateMark } from './stateMark'
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
const attempt = () => open.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow()
const log = () => open.db.selectFrom('attemptCommit').selectAll().orderBy('id').execute()
const launches = () => open.db.selectFrom('launch').selectAll().orderBy('number').execute()

async function online() {
  const { token, number } = (await launch(open.db, { id: 'daan' }, 'a', 'http://app.test', 1000))!
  return (sequence: number, cmi: Cmi) =>
    commits([{ attempt: 'a', launch: number, sequence, final: false, cmi, tokenHash: hashOf(token) }], 1000)[0]
}

/** A device that took the attempt along as it stands now. */
async function device(visit = 'v1', personId = 'daan') {
  const basis = stateMark(JSON.parse((await attempt()).cmi))
  return (sequence: number, cmi: Cmi, final = false) =>
    commits([{ attempt: 'a', personId, visit, basis, sequence, final, cmi }], 2000)[0]
}

test('what was done without network becomes one launch, however often it is brought', async () => {
  const bring = await device()
  expect(bring(3, place('p3'))).toEqual({ at: 2000, late: 'kept' })
  const before = await attempt()
  expect(before).toMatchObject({ location: 'p3', launchNumber: 1, sequence: 3 })
  expect(bring(3, place('p3'))).toEqual({ at: 2000, late: 'kept' })
  expect(bring(2, place('p2'))).toEqual({ at: 2000, late: 'kept' })
  expect(await attempt()).toEqual(before)
  expect(bring(5, place('p5'), true)).toEqual({ at: 2000, late: 'kept' })
  expect(await attempt()).toMatchObject({ location: 'p5', launchNumber: 1, sequence: 5 })
  expect(await launches()).toHaveLength(1)
})

test('nobody can play by the launch that a visit became', async () => {
  ;(await device())(1, place('p1'))
  const [{ tokenHash } = { tokenHash: '' }] = await launches()
  const told = { attempt: 'a', launch: 1, sequence: 2, final: false, cmi: {} }
  expect(commits([{ ...told, tokenHash }], 2000)[0]).toEqual({ refused: 'unknown' })
})

test('an older tab is told to begin anew', async () => {
  const tab = await online()
  tab(1, place('p1'))
  const bring = await device()
  expect(bring(1, place('p2'))).toEqual({ at: 2000, late: 'kept' })
  expect(tab(2, place('p1b'))).toEqual({ refused: 'superseded' })
  expect((await attempt()).location).toBe('p2')
})

test('newer work of elsewhere stays, and what comes too late is kept beside it, each visit for itself', async () => {
  const [first, second] = [await device('v1'), await device('v2')]
  const tab = await online()
  tab(1, place('p9'))
  const before = await attempt()
  expect(first(1, place('p1'))).toEqual({ at: 2000, late: 'aside' })
  expect(second(1, place('p2'))).toEqual({ at: 2000, late: 'aside' })
  expect(first(4, place('p4'))).toEqual({ at: 2000, late: 'aside' })
  expect(await attempt()).toEqual(before)
  const aside = (await log()).filter(({ kind }) => kind === 'aside')
  expect(aside.map(({ launch, cmi }) => [launch, JSON.parse(cmi)]).sort()).toEqual([
    [-1, place('p4')],
    [-2, place('p2')],
  ])
  // The tab that did the newer work goes on undisturbed.
  expect(tab(2, place('p10'))).toEqual({ at: 1000 })
})

test('who passed without network has passed, also when newer work goes on', async () => {
  const bring = await device()
  const tab = await online()
  tab(1, place('p1'))
  bring(9, { ...place('p9'), 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' }, true)
  expect(await attempt()).toMatchObject({ status: 'passed', scoreRaw: 80, finishedAt: 2000, location: 'p1' })
})

test('a tab that only stood open did no newer work, and its time is counted too', async () => {
  const tab = await online()
  tab(1, { ...place('p1'), 'cmi.core.session_time': '0000:01:00.00' })
  const bring = await device()
  tab(2, { ...place('p1'), 'cmi.core.session_time': '0000:05:00.00', 'cmi.core.exit': 'suspend' })
  expect(bring(1, { ...place('p2'), 'cmi.core.session_time': '0000:02:00.00' })).toEqual({ at: 2000, late: 'kept' })
  expect(await attempt()).toMatchObject({ location: 'p2', totalSeconds: 420 })
})

test('a visit that went on after it was brought gives way to what was done elsewhere since', async () => {
  const bring = await device()
  bring(1, place('p1'))
  const tab = await online()
  tab(1, place('p2'))
  expect(bring(2, place('p1b'))).toEqual({ at: 2000, late: 'aside' })
  expect((await attempt()).location).toBe('p2')
})

test('nobody brings anything into an attempt of somebody else', async () => {
  const bring = await device('v1', 'frits')
  expect(bring(1, place('p1'))).toEqual({ refused: 'unknown' })
  expect(await open.db.selectFrom('alongVisit').selectAll().execute()).toEqual([])
  expect((await attempt()).committedAt).toBeNull()
})

test('a state is marked by what was done, not by time, order, or what was emptied', () => {
  const state = { 'cmi.core.lesson_location': 'p1', 'cmi.suspend_data': 'x' }
  const same = { 'cmi.suspend_data': 'x', 'cmi.comments': '', ...place('p1'), 'cmi.core.session_time': '0000:00:01.00' }
  expect(stateMark(same)).toBe(stateMark(state))
  expect(stateMark({ ...state, 'cmi.suspend_data': 'y' })).not.toBe(stateMark(state))
})
