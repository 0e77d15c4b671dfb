import { afterEach, expect, test } from 'vitest'
import { au, block, cmi5, openUnit, startCmi5 } from './testCmi5.server'

let player: Awaited<ReturnType<typeof startCmi5>>
afterEach(() => player.stop())

async function start(contents: Parameters<typeof startCmi5>[0], units: number) {
  player = await startCmi5(contents, units)
  const { path } = await player.launch()
  const standing = async (session = '') => (await fetch(`${path}cmi5/standing?session=${session}`)).json()
  return { path, standing }
}

const passing = au('a', { moveOn: 'Passed', masteryScore: 0.8 })

test('an AU that is passed passes the attempt, with its score, in the same transaction', async () => {
  const { path, standing } = await start(cmi5(passing), 1)
  const unit = await openUnit(path)
  expect(await player.attempt()).toMatchObject({ status: 'not attempted', pagesSeen: 0 })
  expect(await standing()).toMatchObject({ units: ['notOpened'], savedAt: null, place: 0 })
  await unit.begin()
  expect(await player.attempt()).toMatchObject({ status: 'incomplete', pagesSeen: 1, location: passing.id })
  await unit.passed(0.875)
  const attempt = await player.attempt()
  expect(attempt).toMatchObject({ status: 'passed', scoreRaw: 87.5, cmi: '{}' })
  expect(attempt.finishedAt).toBe(attempt.committedAt)
  expect(attempt.judgedAt).toBe(attempt.committedAt)
  expect(await standing(unit.session)).toMatchObject({ units: ['passed'], savedAt: attempt.committedAt, isOver: false })
  await unit.end()
  expect(await standing(unit.session)).toMatchObject({ isOver: true, status: 'passed' })
})

test('what was failed may be passed at a next launch; what was passed stays', async () => {
  const { path } = await start(cmi5(passing), 1)
  const first = await openUnit(path)
  await first.begin()
  await first.failed(0.4)
  expect(await player.attempt()).toMatchObject({ status: 'failed', scoreRaw: 40 })
  const second = await openUnit(path)
  expect(second.launchData.launchMode).toBe('Normal')
  await second.begin()
  await second.passed(0.9)
  expect(await player.attempt()).toMatchObject({ status: 'passed', scoreRaw: 90 })
  const third = await openUnit(path)
  await third.begin()
  await third.failed(0.1)
  expect(await player.attempt()).toMatchObject({ status: 'passed', scoreRaw: 90 })
})

test('blocks and the course are satisfied once, each with the session that did it', async () => {
  const { path, standing } = await start(
    cmi5(block('one', passing, au('b', { moveOn: 'Completed' })), au('c', { moveOn: 'CompletedOrPassed' })),
    3,
  )
  const satisfied = async () => {
    const rows = (await player.statements('lms')).filter(({ verb }) => verb.endsWith('satisfied'))
    return rows.map(({ statement, sessionId }) => ({
      name: JSON.parse(statement).object.definition.name.und,
      sessionId,
    }))
  }
  const a = await openUnit(path, 0)
  await a.begin()
  await a.passed(1)
  await a.end()
  const b = await openUnit(path, 1)
  await b.begin()
  expect(await satisfied()).toEqual([])
  await b.completed()
  expect(await satisfied()).toEqual([{ name: 'one', sessionId: b.session }])
  await b.end()
  expect(await player.attempt()).toMatchObject({ status: 'incomplete', pagesSeen: 2 })
  const c = await openUnit(path, 2)
  await c.begin()
  await c.completed()
  await c.passed()
  expect(await satisfied()).toEqual([
    { name: 'one', sessionId: b.session },
    { name: 'course', sessionId: c.session },
  ])
  expect(await player.attempt()).toMatchObject({ status: 'passed', scoreRaw: 100, pagesSeen: 3 })
  expect(await standing()).toMatchObject({ units: ['passed', 'completed', 'passed'] })
})

test('what needs nothing is satisfied at registration, and done when its session ends', async () => {
  const { path } = await start(cmi5(au('a')), 1)
  const first = await openUnit(path)
  expect(await player.verbs('lms')).toEqual(['satisfied', 'launched'])
  await first.begin()
  expect(await player.attempt()).toMatchObject({ status: 'incomplete' })
  await openUnit(path)
  expect(await player.verbs('lms')).toEqual(['satisfied', 'launched', 'abandoned', 'launched'])
  expect(await player.attempt()).toMatchObject({ status: 'completed', scoreRaw: null })
})

test('a session lasts as long as it says, and never longer than it was open', async () => {
  const { path } = await start(cmi5(passing), 1)
  const unit = await openUnit(path)
  await player.db
    .updateTable('cmi5Session')
    .set({ openedAt: Date.now() - 600_000 })
    .execute()
  await unit.begin()
  await unit.end('PT5M30S')
  expect(await player.attempt()).toMatchObject({ totalSeconds: 330 })
  const second = await openUnit(path)
  await second.begin()
  await second.end('P2Y')
  expect((await player.attempt()).totalSeconds).toBeLessThan(600)
})

test('a repeat after the result changes nothing', async () => {
  const { path } = await start(cmi5(passing), 1)
  const unit = await openUnit(path)
  await unit.begin()
  const passed = unit.statement('passed', { success: true, duration: 'PT1S', score: { scaled: 0.9 } })
  await unit.put(passed)
  const before = await player.attempt()
  expect((await unit.put(passed)).status).toBe(204)
  expect(await player.attempt()).toEqual(before)
})

test('a statement inside a transaction of the app waits for its end, and is not rolled back with it', async () => {
  const { path } = await start(cmi5(passing), 1)
  const unit = await openUnit(path)
  let answered = false
  let begun: Promise<unknown> | undefined
  const work = player.db.transaction().execute(async (tx) => {
    await tx.updateTable('attempt').set({ location: 'elsewhere' }).execute()
    begun = unit.begin().then(() => (answered = true))
    await fetch(`${player.origin}/play/nothing`)
    expect(answered).toBe(false)
    throw new Error('rolled back')
  })
  await expect(work).rejects.toThrow('rolled back')
  await begun
  expect(await player.verbs('defined')).toEqual(['initialized'])
  expect(await player.attempt()).toMatchObject({ location: passing.id })
})
