import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { CountingAttempt } from '~/db/progressTables'
import { offerModule } from '~/modules/catalogue/offerModule.server'
import { aModule, personNamed } from '~/modules/catalogue/testOfferings.server'
import { myLearning } from './myLearning.server'
import { participantsById } from './participants.server'
import { addLearning, addOfferedModule } from './testLearning.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots')
})
afterEach(() => open.close())

const failed = { status: 'failed' as const, scoreRaw: 40, finishedAt: 5 }
const best = { status: 'passed' as const, scoreRaw: 90, finishedAt: 6 }
const lower = { status: 'passed' as const, scoreRaw: 75, finishedAt: 7 }
const busy = { status: 'incomplete' as const }
type Attempts = (typeof failed | typeof best | typeof busy)[]

async function counted(rule: CountingAttempt, attempts: Attempts) {
  await open.db.deleteFrom('attempt').execute()
  await open.db.deleteFrom('enrolment').execute()
  await open.db.updateTable('offering').set({ countingAttempt: rule }).execute()
  const id = await addLearning(open.db, 'robots', { person: 'daan', company: 'vos', attempts })
  const [row] = await participantsById(open.db, await personNamed(open.db, 'carla'), [id])
  const [own] = await myLearning(open.db, await personNamed(open.db, 'daan'))
  return { state: row!.state, score: row!.score, own: own!.state, ownScore: own!.scoreRaw }
}

test.each<[CountingAttempt, Attempts, string, number | null]>([
  ['best', [failed, best, lower], 'passed', 90],
  ['best', [best, busy], 'passed', 90],
  ['best', [failed, busy], 'busy', null],
  ['first', [failed, best], 'failed', 40],
  ['first', [busy], 'busy', null],
  ['first', [lower, best], 'passed', 75],
  ['last', [best, lower], 'passed', 75],
  ['last', [best, failed], 'failed', 40],
  ['last', [best, failed, busy], 'failed', 40],
  ['last', [busy], 'busy', null],
])('when the %s attempt counts, %j is %s', async (rule, attempts, state, score) => {
  expect(await counted(rule, attempts)).toMatchObject({
    state,
    own: state,
    ...(state === 'busy' ? {} : { score, ownScore: score }),
  })
})

test('a coordinator and the learner always read the same', async () => {
  // An attempt begins only when the one before it is finished.
  const attempts = fc.tuple(fc.array(fc.constantFrom(failed, best, lower), { maxLength: 4 }), fc.boolean())
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('first', 'best', 'last'), attempts, async (rule, [finished, isBusy]) => {
      const { state, score, own, ownScore } = await counted(rule, isBusy ? [...finished, busy] : finished)
      expect(own).toBe(state)
      if (state !== 'busy') expect(ownScore).toBe(score)
    }),
    { numRuns: 60 },
  )
})

test('the rule of a module holds from the moment that it is published', async () => {
  const module = aModule('Robots')
  const publish = (rule: CountingAttempt) =>
    offerModule(
      open.db,
      { id: 'anouk' },
      {
        moduleId: 'robots',
        hubId: 'mira',
        module: { ...module, settings: { ...module.settings, countingAttempt: rule } },
      },
    )
  for (const rule of ['first', 'last', 'best'] as const) {
    await publish(rule)
    expect(await open.db.selectFrom('offering').select('countingAttempt').execute()).toEqual([
      { countingAttempt: rule },
    ])
  }
})
