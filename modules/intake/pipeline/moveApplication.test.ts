import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenDatabase } from '~/db/connection.server'
import { addApplication } from '../testIntake.server'
import { moveApplication } from './moveApplication.server'
import { moveSeveral, planSeveral } from './moveSeveral.server'
import { pipeline } from './pipeline.server'
import { pipelineQuery } from './pipelineQuery'
import { bram, carla, openPipeline } from './testPipeline.server'

const at = Date.now()
let open: OpenDatabase
beforeEach(async () => {
  open = await openPipeline()
})
afterEach(() => open.close())

const steps = (id = 'sem') =>
  open.db.selectFrom('applicationStep').where('applicationId', '=', id).select(['state', 'by', 'reason']).execute()
const messages = () => open.db.selectFrom('candidateMessage').select(['subject', 'text']).execute()
const toRefused = { from: 'applied', to: 'refused', reason: 'full' } as const

test('a step is taken by who handles it, and the candidate reads the reason in words', async () => {
  const move = { ...toRefused, message: 'template' as const, reasonInWords: () => 'De opleiding is vol' }
  expect(await moveApplication(open.db, bram, 'sem', move, at)).toMatchObject({ stepId: expect.any(Number) })
  expect((await steps()).at(-1)).toEqual({ state: 'refused', by: 'bram', reason: 'full' })
  const [message] = await messages()
  expect(message!.text).toContain('Dag Sem,')
  expect(message!.text).toContain('Dit is de reden: De opleiding is vol.')
  expect(message!.text).not.toMatch(/[{}]/)
})

test('whoever coordinates another hub finds nothing', async () => {
  expect(await moveApplication(open.db, carla, 'sem', toRefused, at)).toBeUndefined()
  expect(await planSeveral(open.db, carla, ['sem'], 'refused')).toEqual([])
  expect((await pipeline(open.db, carla, pipelineQuery.parse({}))).total).toBe(0)
})

test('of two at once the second is told where it is now, and nothing of theirs is written', async () => {
  const both = await Promise.all([
    moveApplication(open.db, bram, 'sem', { from: 'applied', to: 'admitted', crebo: '25342', message: 'template' }, at),
    moveApplication(open.db, bram, 'sem', { ...toRefused, message: 'template' }, at),
  ])
  expect(both).toContainEqual({ stepId: expect.any(Number) })
  expect(both).toContainEqual({ refused: 'moved', state: expect.stringMatching(/admitted|refused/) })
  expect(await steps()).toHaveLength(2)
  expect(await messages()).toHaveLength(1)
})

test('a step that a programme does without is not taken, and one that is more than a step is done elsewhere', async () => {
  const row = { offeringId: 'bbl', skipped: '["conversationPlanned"]', updatedAt: 1, updatedBy: null }
  await open.db.insertInto('offeringIntake').values(row).execute()
  const move = { from: 'applied', to: 'conversationPlanned' } as const
  expect(await moveApplication(open.db, bram, 'sem', move, at)).toEqual({ refused: 'notFromHere' })
  await addApplication(open.db, { id: 'noor', offeringId: 'bbl' }, ['admitted'])
  const place = { from: 'admitted', to: 'matched' } as const
  expect(await moveApplication(open.db, bram, 'noor', place, at)).toEqual({ refused: 'elsewhere' })
})

test('a wrong step is put back, also a refusal', async () => {
  await addApplication(open.db, { id: 'noor', offeringId: 'bbl' }, ['admitted', 'seekingPlace'])
  const wrong = { ...toRefused, from: 'seekingPlace' } as const
  await moveApplication(open.db, bram, 'noor', wrong, at)
  const back = { from: 'refused', to: 'seekingPlace' } as const
  expect(await moveApplication(open.db, bram, 'noor', back, at + 1)).toMatchObject({ stepId: expect.any(Number) })
})

test('one step for several is said beforehand of who cannot, and taken by the others', async () => {
  await addApplication(open.db, { id: 'noor', offeringId: 'bbl' }, ['admitted', 'seekingPlace'])
  await addApplication(open.db, { id: 'ali', offeringId: 'bbl' })
  const plan = await planSeveral(open.db, bram, ['sem', 'noor', 'ali', 'nobody'], 'conversationPlanned')
  expect(Object.fromEntries(plan.map(({ id, cannot }) => [id, cannot]))).toEqual({
    ali: undefined,
    noor: 'notFromHere',
    sem: undefined,
  })
  // Meanwhile a colleague refuses one of them.
  await moveApplication(open.db, bram, 'ali', toRefused, at)
  const seen = plan.map(({ id, state }) => ({ id, from: state }))
  const { done, refused } = await moveSeveral(open.db, bram, { seen, to: 'conversationPlanned' }, at)
  expect(done).toEqual(['sem'])
  expect(refused.map(({ id, refused }) => `${id} ${refused}`).sort()).toEqual(['ali moved', 'noor notFromHere'])
})

test('board and list hold the same people, and what presses most is on top', async () => {
  await addApplication(open.db, { id: 'noor', offeringId: 'bbl', appliedAt: at - 86_400_000 })
  await open.db
    .insertInto('candidateMessage')
    .values({ applicationId: 'noor', direction: 'in', key: 'in:1', text: 'Wanneer?', at, by: null })
    .execute()
  const board = await pipeline(open.db, bram, pipelineQuery.parse({ view: 'board' }))
  const list = await pipeline(open.db, bram, pipelineQuery.parse({ view: 'list' }))
  expect(board.columns[0]).toMatchObject({ state: 'applied', count: 2 })
  expect(list.rows.map(({ id, waiting }) => `${id} ${waiting.why}`)).toEqual(['sem applied', 'noor message'])
  expect(board.columns[0]!.cards.map(({ id }) => id)).toEqual(['sem', 'noor'])
  const filters = [{ text: 'NOOR' }, { waiting: 'us' }, { state: 'refused' }, { programme: 'bbl', task: 'due' }]
  const found = await Promise.all(
    filters.map(async (one) => (await pipeline(open.db, bram, pipelineQuery.parse({ view: 'list', ...one }))).found),
  )
  expect(found).toEqual([1, 2, 0, 0])
})
