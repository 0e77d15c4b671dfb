import { afterEach, beforeEach, expect, test } from 'vitest'
import { castPeople } from '~/db/cast'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { follow } from '../following/follow.server'
import { myPaths } from '../following/myPaths.server'
import { readPath } from '../following/readPath.server'
import { publishPath } from '../publishing/publishPath.server'
import { addPath, levels, workOrder } from '../testPaths.server'
import { assignPath, undoPathBatch } from './assignPath.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addPath(open.db, levels([workOrder('a')], [workOrder('b')]))
  await publishPath(open.db, await as('anouk'), 'path', 1)
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const seen = async (id: string) => readPath(open.db, await as(id), 'path')

const ask = async (by: string, change: Partial<Parameters<typeof assignPath>[2]> = {}) => {
  const input = { batchId: newId(), organisationId: 'vos', pathId: 'path', level: 'level-1', personIds: ['daan'] }
  return assignPath(open.db, await as(by), { ...input, dueOn: null, ...change })
}

test('who is asked finds the path with the level, begins for who asks it, and undoing takes it back', async () => {
  const { batchId } = (await ask('esra')) as { batchId: string }
  const [own] = await myPaths(open.db, await as('daan'))
  expect(own).toMatchObject({ isFollowed: false, target: 0, asked: [{ organisation: 'Vos Fijnmechanica' }] })
  await ask('esra', { level: 'level-2' })
  expect((await seen('daan'))!.asked).toMatchObject([{ level: 'level-2' }])
  expect(await undoPathBatch(open.db, await as('carla'), batchId)).toBeUndefined()
  await follow(open.db, await as('daan'), { slug: 'path', level: 'level-2' })
  const following = await open.db.selectFrom('pathFollowing').select(['organisationId']).execute()
  expect(following).toEqual([{ organisationId: 'vos' }])
})

test('undoing the second press makes the first one hold again', async () => {
  await ask('esra')
  const { batchId } = (await ask('esra', { level: 'level-2' })) as { batchId: string }
  expect(await undoPathBatch(open.db, await as('esra'), batchId)).toMatchObject({ people: 1 })
  expect((await seen('daan'))!.asked).toMatchObject([{ level: 'level-1' }])
})

test('each person of the cast asks for the organisations they follow, of what is theirs to ask', async () => {
  const may: Record<string, string[]> = {}
  for (const { id } of castPeople)
    for (const organisationId of ['vos', 'mira', 'precisie', 'hamer'])
      if (await ask(id, { organisationId })) may[id] = [...(may[id] ?? []), organisationId]
  expect(may).toEqual({ esra: ['vos'], carla: ['mira'] })
  expect(await ask('esra', { level: 'none' })).toEqual({ refused: 'level' })
  expect(await ask('esra', { personIds: ['frits'] })).toEqual({ refused: 'nobody' })
})
