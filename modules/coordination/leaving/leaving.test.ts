import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { removeRole } from '~/modules/people/removeRole.server'
import { addLearning, addOfferedModule } from '~/modules/progress/testLearning.server'
import { broughtAlong, resultsToTake, takeAlong } from './takeAlong.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'safety')
  await addOfferedModule(open.db, 'welding')
})
afterEach(() => open.close())
const as = (id: string) => personNamed(open.db, id)
const vos = { organisationId: 'vos', name: 'Vos', as: 'employer' as const }
const passed = { status: 'passed' as const, finishedAt: 5000, scoreRaw: 80 }

test('somebody shows a new employer what they choose, it reads just that, and taking back is enough', async () => {
  const own = await addLearning(open.db, 'safety', { person: 'daan', company: 'hamer', attempts: [passed] })
  await addLearning(open.db, 'welding', {
    person: 'daan',
    company: null,
    attempts: [{ status: 'failed', finishedAt: 1 }],
  })
  const daan = await as('daan')
  expect(await resultsToTake(open.db, daan, 'hamer')).toBeUndefined()
  const shown = (await resultsToTake(open.db, daan, 'vos'))!
  expect(shown).toMatchObject([{ enrolmentId: own, title: 'safety', state: 'passed', score: 80, isTaken: 0 }])
  expect(await broughtAlong(open.db, vos)).toEqual([])
  expect(await takeAlong(open.db, daan, 'vos', [own, 'somebody-elses'])).toEqual({ taken: 1 })
  const [{ isTaken: _, ...exactly }] = shown as [(typeof shown)[number]]
  expect(await broughtAlong(open.db, vos)).toEqual([exactly])
  expect(await broughtAlong(open.db, { ...vos, organisationId: 'hamer' })).toEqual([])
  expect(await takeAlong(open.db, daan, 'vos', [])).toEqual({ taken: 0 })
  expect(await broughtAlong(open.db, vos)).toEqual([])
})

test('who leaves shows that employer nothing any more, and their results are as they were', async () => {
  const own = await addLearning(open.db, 'safety', { person: 'daan', company: 'hamer', attempts: [passed] })
  await takeAlong(open.db, await as('daan'), 'vos', [own])
  const before = await open.db.selectFrom('attempt').selectAll().execute()
  await removeRole(open.db, await as('ines'), 'vos', { personId: 'daan', role: 'learner' })
  expect(await broughtAlong(open.db, vos)).toEqual([])
  expect(await open.db.selectFrom('attempt').selectAll().execute()).toEqual(before)
})
