import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Attempt } from '~/db/tables'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { myLearning } from './myLearning.server'
import { addLearning, addOfferedModule } from './testLearning.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

test.each<[string, Partial<Attempt>[]]>([
  ['notStarted', []],
  ['notStarted', [{}]],
  ['busy', [{ status: 'incomplete' }]],
  ['passed', [{ status: 'passed', finishedAt: 9 }]],
  ['completed', [{ status: 'completed', finishedAt: 9 }]],
  ['failed', [{ status: 'failed', finishedAt: 9 }]],
  ['busy', [{ status: 'failed', finishedAt: 9 }, { status: 'incomplete' }]],
  ['passed', [{ status: 'passed', finishedAt: 9 }, { status: 'incomplete' }]],
  [
    'passed',
    [
      { status: 'passed', finishedAt: 9 },
      { status: 'failed', finishedAt: 10 },
    ],
  ],
])('somebody is %s', async (state, attempts) => {
  await learn('robots', attempts)
  expect(await mine()).toMatchObject([{ state }])
})

test('the best passed attempt gives the score; the open one is gone on with', async () => {
  await learn('robots', [
    { id: 'one', status: 'passed', scoreRaw: 90, finishedAt: 9 },
    { id: 'two', status: 'passed', scoreRaw: 80, finishedAt: 10 },
    { id: 'three', status: 'incomplete', pagesSeen: 2 },
  ])
  expect(await mine()).toMatchObject([
    { scoreRaw: 90, resultAttemptId: 'one', openAttemptId: 'three', pagesSeen: 2, pagesTotal: 8 },
  ])
})

test('what was worked on last comes first', async () => {
  await learn('old', [{ status: 'incomplete', committedAt: 5000 }])
  await learn('new', [{ status: 'incomplete', committedAt: 9000 }])
  await learn('never', [])
  expect((await mine()).map(({ title }) => title)).toEqual(['new', 'old', 'never'])
})

test('a module that is not public has no page to go to, and can be gone on with', async () => {
  await learn('robots', [{ status: 'incomplete' }])
  expect(await mine()).toMatchObject([{ slug: undefined, openAttemptId: expect.any(String) }])
})

test('nobody sees what another learns', async () => {
  await learn('robots', [{ status: 'incomplete' }])
  expect(await myLearning(open.db, await personNamed(open.db, 'frits'))).toEqual([])
})

async function learn(module: string, attempts: Partial<Attempt>[]) {
  await addOfferedModule(open.db, module)
  await addLearning(open.db, module, { person: 'daan', company: 'vos', attempts })
}

async function mine() {
  return myLearning(open.db, await personNamed(open.db, 'daan'))
}
