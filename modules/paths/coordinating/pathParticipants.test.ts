import { afterEach, beforeEach, expect, test } from 'vitest'
import { castPeople } from '~/db/cast'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { addLearning } from '~/modules/progress/testLearning.server'
import { follow } from '../following/follow.server'
import { publishPath } from '../publishing/publishPath.server'
import { addPath, levels, moduleStep, workOrder } from '../testPaths.server'
import { assignPath } from './assignPath.server'
import { pathParticipants } from './pathParticipants.server'
import { pathParticipantsCsv } from './pathParticipantsCsv.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addPath(open.db, levels([await moduleStep(open.db, 'grijpen')], [workOrder('cel')]))
  await publishPath(open.db, await as('anouk'), 'path', 1)
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const rowsFor = async (id: string) => (await pathParticipants(open.db, await as(id), 'path', null))?.rows

async function ask(personIds: string[], by = 'esra', organisationId = 'vos') {
  const input = { batchId: newId(), organisationId, pathId: 'path', level: 'level-1', personIds, dueOn: null }
  await assignPath(open.db, await as(by), input)
}

test('who was asked stands there as not begun, whatever they did elsewhere, until they begin', async () => {
  await addLearning(open.db, 'grijpen', {
    person: 'daan',
    company: null,
    attempts: [{ status: 'passed', scoreRaw: 90, finishedAt: 5000 }],
  })
  await ask(['daan'])
  const asked = { name: 'Daan Bakker', state: 'notStarted', target: 'Niveau 1', level: null, measure: null, next: null }
  expect(await rowsFor('esra')).toMatchObject([asked])
  expect(await rowsFor('carla')).toEqual([])
  await follow(open.db, await as('daan'), { slug: 'path', level: 'level-1' })
  expect(await rowsFor('esra')).toMatchObject([{ state: 'reached', level: 'Niveau 1', isAssigned: true }])
})

test('the hub reads the measure and the next step, an employer of its own people the level only', async () => {
  await follow(open.db, await as('daan'), { slug: 'path', level: 'level-2' })
  await follow(open.db, await as('frits'), { slug: 'path', level: 'level-1' })
  expect(await rowsFor('carla')).toMatchObject([
    { name: 'Daan Bakker', company: 'Vos Fijnmechanica', measure: { done: 0, total: 2 }, next: 'grijpen' },
    { name: 'Frits Mulder', company: 'Hamer Plaatwerk', measure: { done: 0, total: 1 }, next: 'grijpen' },
  ])
  expect(await rowsFor('esra')).toMatchObject([{ name: 'Daan Bakker', state: 'busy', measure: null, next: null }])
})

test('nobody else of the cast sees who is where', async () => {
  await follow(open.db, await as('daan'), { slug: 'path', level: null })
  const may: string[] = []
  for (const { id } of castPeople) if (await rowsFor(id)) may.push(id)
  expect(may.sort()).toEqual(['carla', 'esra', 'sofie'])
})

test('the same rows as a file for Excel', async () => {
  await follow(open.db, await as('daan'), { slug: 'path', level: 'level-2' })
  const words = { columns: [...'123456789'], states: { notStarted: '', busy: 'Bezig', waiting: '', reached: '' } }
  const csv = (await pathParticipantsCsv((await rowsFor('carla'))!, words).toArray()).join('')
  expect(csv).toContain('Daan Bakker;Vos Fijnmechanica;Bezig;Niveau 2;;0;2;grijpen;')
})
