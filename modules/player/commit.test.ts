import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { revokeLaunches } from '~/modules/progress/launch.server'
import { makeFacade } from './facade'
import { ownElementOf } from './ownElements'
import { commitOf, send, startPlayer } from './testPlayer.server'

let player: Awaited<ReturnType<typeof startPlayer>>
beforeEach(async () => {
  player = await startPlayer()
})
afterEach(() => player.stop())

test('a commit is kept: status, score, place, time, and everything to resume with', async () => {
  const { path } = await player.launch()
  const cmi = {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '87.5',
    'cmi.core.lesson_location': 'p3',
    'cmi.core.session_time': '0001:02:03.50',
    'cmi.suspend_data': 'x',
    'cmi.interactions.0.id': 'q1',
  }
  const answer = await send(path, commitOf(1, 1, cmi))
  expect(answer).toEqual({ status: 200, result: 'true', errorCode: 0, at: expect.any(Number) })
  const { cmi: kept, ...attempt } = await player.attempt()
  expect(attempt).toMatchObject({ status: 'passed', scoreRaw: 87.5, location: 'p3', totalSeconds: 3723, sequence: 1 })
  expect(attempt.finishedAt).toBe(answer.at)
  expect(JSON.parse(kept)).toEqual({ ...cmi, 'cmi.core.exit': 'suspend' })
})

test('a repeated commit is acknowledged and changes nothing, an overtaken one as well', async () => {
  const { path } = await player.launch()
  await send(path, commitOf(1, 2, { 'cmi.core.lesson_location': 'second' }))
  const before = await player.attempt()
  expect(await send(path, commitOf(1, 2, { 'cmi.core.lesson_location': 'other' }))).toMatchObject({ status: 200 })
  expect(await send(path, commitOf(1, 1, { 'cmi.core.lesson_location': 'first' }))).toMatchObject({ result: 'true' })
  expect(await player.attempt()).toEqual(before)
})

test('changes since an earlier commit are laid over what is kept; after a gap everything is asked for', async () => {
  const { path } = await player.launch()
  await send(path, commitOf(1, 1, { 'cmi.suspend_data': 'a', 'cmi.comments': 'b' }))
  await send(path, commitOf(1, 2, { 'cmi.comments': '' }, { base: 1 }))
  expect(JSON.parse((await player.attempt()).cmi)).toMatchObject({ 'cmi.suspend_data': 'a', 'cmi.comments': '' })
  expect(await send(path, commitOf(1, 9, { 'cmi.comments': 'c' }, { base: 8 }))).toMatchObject({ status: 412 })
})

test('a module that is written here keeps a state of 64,000 characters, and its API takes no longer one', async () => {
  const { path } = await player.launch()
  const longest = 'x'.repeat(64_000)
  const api = makeFacade({}, () => true, { whenSaved: async () => true, onFinish: () => {}, find: ownElementOf })
  api.LMSInitialize('')
  expect(api.LMSSetValue('cmi.suspend_data', longest)).toBe('true')
  expect(api.LMSSetValue('cmi.suspend_data', `${longest}x`)).toBe('false')
  await send(path, commitOf(1, 1, { 'cmi.suspend_data': api.LMSGetValue('cmi.suspend_data') }))
  expect(JSON.parse((await player.attempt()).cmi)).toMatchObject({ 'cmi.suspend_data': longest })
})

test('a newer launch fences the older one', async () => {
  const first = await player.launch()
  const second = await player.launch()
  await send(second.path, commitOf(2, 1, { 'cmi.core.lesson_location': 'new' }))
  const before = await player.attempt()
  const late = await send(first.path, commitOf(1, 7, { 'cmi.core.lesson_location': 'old' }))
  expect(late).toMatchObject({ status: 409, result: 'false', errorCode: 301 })
  expect(await player.attempt()).toEqual(before)
})

test('time adds up over launches', async () => {
  const first = await player.launch()
  await send(first.path, commitOf(1, 1, { 'cmi.core.session_time': '00:01:00' }))
  const second = await player.launch()
  await send(second.path, commitOf(2, 1, { 'cmi.core.session_time': '00:00:30' }))
  await send(second.path, commitOf(2, 2, { 'cmi.core.session_time': '00:00:45' }))
  expect((await player.attempt()).totalSeconds).toBe(105)
})

test('many commits at once are each kept before they are acknowledged', async () => {
  const { path } = await player.launch()
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1)
  const commits = numbers.map((number) => send(path, commitOf(1, number, { 'cmi.core.lesson_location': `p${number}` })))
  for (const answer of await Promise.all(commits)) expect(answer.status).toBe(200)
  expect(await player.attempt()).toMatchObject({ location: 'p50', sequence: 50 })
})

test('a commit waits for an open transaction, and is not rolled back with it', async () => {
  const { path } = await player.launch()
  const rolledBack = player.db.transaction().execute(async (tx) => {
    await tx.updateTable('person').set({ name: 'Nobody' }).where('id', '=', 'daan').execute()
    const sent = send(path, commitOf(1, 1, { 'cmi.core.lesson_location': 'kept' }))
    // By the time this comes back, the commit has arrived as well.
    for (let trip = 0; trip < 5; trip++) await fetch(`${player.origin}/play/nothing`)
    expect((await tx.selectFrom('attempt').select('location').executeTakeFirstOrThrow()).location).toBe('')
    throw Object.assign(new Error('rolled back'), { sent })
  })
  const { sent } = await rolledBack.catch((error) => error)
  expect(await sent).toMatchObject({ status: 200 })
  expect((await player.attempt()).location).toBe('kept')
})

const good = { 'cmi.core.lesson_location': 'bad' }
const manyRows = Object.fromEntries(
  Array.from({ length: 1100 }, (_, row) => [`cmi.interactions.${row}.student_response`, 'x'.repeat(255)]),
)
const refused: [string, object | string, { status: number; errorCode: number }][] = [
  ['no JSON', '{"attempt":', { status: 400, errorCode: 201 }],
  ['an empty body', '', { status: 400, errorCode: 201 }],
  ['an array', '[]', { status: 400, errorCode: 201 }],
  ['null', 'null', { status: 400, errorCode: 201 }],
  ['no number', { attempt: 'daans', launch: 1, final: false, cmi: good }, { status: 400, errorCode: 201 }],
  ['a negative number', commitOf(1, -1, good), { status: 400, errorCode: 201 }],
  ['a broken number', commitOf(1, 1.5, good), { status: 400, errorCode: 201 }],
  ['a base that is no number', commitOf(1, 1, good, { base: 'x' }), { status: 400, errorCode: 201 }],
  ['a final that is no yes or no', commitOf(1, 1, good, { final: 'yes' }), { status: 400, errorCode: 201 }],
  ['a state that is a list', commitOf(1, 1, [] as never), { status: 400, errorCode: 201 }],
  ['an unknown element', commitOf(1, 1, { ...good, 'cmi.core.x': '1' }), { status: 400, errorCode: 401 }],
  ['a setting of the library', commitOf(1, 1, { ...good, 'settings.x': '1' }), { status: 400, errorCode: 201 }],
  [
    '__proto__',
    `{"attempt":"daans","launch":1,"sequence":1,"final":false,"cmi":{"__proto__":"x"}}`,
    { status: 400, errorCode: 201 },
  ],
  ['a keyword', commitOf(1, 1, { ...good, 'cmi.core._children': 'x' }), { status: 400, errorCode: 402 }],
  ['who the learner is', commitOf(1, 1, { ...good, 'cmi.core.student_id': 'anouk' }), { status: 400, errorCode: 403 }],
  [
    'the mastery score',
    commitOf(1, 1, { ...good, 'cmi.student_data.mastery_score': '1' }),
    { status: 400, errorCode: 403 },
  ],
  [
    'a status that is none',
    commitOf(1, 1, { ...good, 'cmi.core.lesson_status': 'done' }),
    { status: 400, errorCode: 405 },
  ],
  ['a score over 100', commitOf(1, 1, { ...good, 'cmi.core.score.raw': '101' }), { status: 400, errorCode: 405 }],
  [
    'a time below zero',
    commitOf(1, 1, { ...good, 'cmi.core.session_time': '-1:00:00' }),
    { status: 400, errorCode: 405 },
  ],
  [
    'too much to resume with',
    commitOf(1, 1, { 'cmi.suspend_data': 'x'.repeat(64_001) }),
    { status: 400, errorCode: 405 },
  ],
  ['another attempt', { ...commitOf(1, 1, good), attempt: 'other' }, { status: 404, errorCode: 301 }],
  ['another launch', commitOf(2, 1, good), { status: 404, errorCode: 301 }],
  ['over 2 MB', commitOf(1, 1, { '0:cmi.suspend_data': 'x'.repeat(2 * 1024 * 1024) }), { status: 413, errorCode: 201 }],
  ['over 256 KB', commitOf(1, 1, manyRows), { status: 413, errorCode: 201 }],
]

test.each(refused)('a commit with %s is refused and what was kept is untouched', async (_what, body, expected) => {
  const { path } = await player.launch()
  await send(path, commitOf(1, 0))
  const before = await player.attempt()
  expect(await send(path, body)).toMatchObject({ ...expected, result: 'false' })
  expect(await player.attempt()).toEqual(before)
})

test('a body that grows past the limit without saying so is refused', async () => {
  const { path } = await player.launch()
  const status = await new Promise<number>((resolve, reject) => {
    const sending = request(`${path}commit`, { method: 'POST' }, (response) => resolve(response.statusCode!))
    sending.on('error', reject)
    for (let part = 0; part < 5; part++) sending.write('x'.repeat(500_000))
  })
  expect(status).toBe(413)
})

test('an unknown, an expired and a revoked launch are the same 404', async () => {
  const expired = await player.launch('daans', Date.now() - 13 * 3_600_000)
  expect(await send(expired.path, commitOf(1, 1, good))).toMatchObject({ status: 404, errorCode: 301 })
  const revoked = await player.launch()
  await revokeLaunches(player.db, 'daan')
  expect(await send(revoked.path, commitOf(2, 1, good))).toMatchObject({ status: 404, errorCode: 301 })
  const unknown = `${player.origin}/play/${'x'.repeat(32)}/`
  expect(await send(unknown, commitOf(1, 1, good))).toMatchObject({ status: 404, errorCode: 301 })
  expect((await fetch(unknown)).status).toBe(404)
  expect((await player.attempt()).committedAt).toBeNull()
})

test('only POST commits', async () => {
  const { path } = await player.launch()
  expect((await fetch(`${path}commit`)).status).toBe(405)
  expect((await fetch(path, { method: 'POST' })).status).toBe(405)
})
