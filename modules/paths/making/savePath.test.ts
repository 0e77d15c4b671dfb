import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addPath, levels, workOrder } from '../testPaths.server'
import { type Fields, fieldsOf } from './fields'
import { savePath } from './savePath.server'
import { moved, without } from './structure'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addPath(open.db, levels([workOrder('a'), workOrder('b')]))
})
afterEach(() => open.close())

async function stored() {
  const { title, summary, draft, revision } = await open.db
    .selectFrom('learningPath')
    .selectAll()
    .executeTakeFirstOrThrow()
  return { fields: fieldsOf({ title, summary, content: JSON.parse(draft) }), revision }
}

/** What somebody who opened these fields changes in them. */
async function save(by: string, base: Fields, change: Fields, structure?: Parameters<typeof savePath>[2]['change']) {
  const person = await personNamed(open.db, by)
  return savePath(open.db, person, { pathId: 'path', base, mine: { ...base, ...change }, change: structure })
}

test('two people who change different things at the same time both find what they typed', async () => {
  const { fields } = await stored()
  await save('anouk', fields, { 'title.a': 'Grijpen' })
  await save('carla', fields, { 'task.b': 'Meet drie keer.' }, (content) => moved(content, 'b', -1))
  const now = (await stored()).fields
  expect(now).toMatchObject({ 'title.a': 'Grijpen', 'task.b': 'Meet drie keer.' })
  expect(Object.keys(now).indexOf('title.b')).toBeLessThan(Object.keys(now).indexOf('title.a'))
})

test('two who change the same are both told, and nothing is written', async () => {
  const { fields } = await stored()
  await save('anouk', fields, { title: 'Robots' })
  const { revision } = await stored()
  const refused = await save('carla', fields, { title: 'Cobots', 'task.a': 'Anders.' })
  expect(refused).toMatchObject({
    refused: 'clash',
    by: 'Anouk Visser',
    clashes: ['title'],
    theirs: { title: 'Robots' },
  })
  expect((await stored()).revision).toBe(revision)
  const again = await save('carla', (refused as { theirs: Fields }).theirs, { title: 'Cobots', 'task.a': 'Anders.' })
  expect(again).toEqual({ revision: revision + 1 })
  expect((await stored()).fields).toMatchObject({ title: 'Cobots', 'task.a': 'Anders.' })
})

test('what was typed in a step that somebody else took away is told', async () => {
  const { fields } = await stored()
  await save('anouk', fields, {}, (content) => without(content, 'a'))
  expect(await save('carla', fields, { 'task.a': 'Een lang verhaal.' })).toMatchObject({ lost: ['task.a'] })
  expect(await save('carla', fields, { 'task.b': 'Kort.' })).toHaveProperty('revision')
})

test('what cannot be kept is said by its field, and a stranger finds nothing', async () => {
  const { fields } = await stored()
  expect(await save('anouk', fields, { title: 'x'.repeat(121) })).toEqual({
    refused: 'wrong',
    problems: { title: 'tooLong' },
  })
  expect(await save('bram', fields, { title: 'Mijn pad' })).toBeUndefined()
})
