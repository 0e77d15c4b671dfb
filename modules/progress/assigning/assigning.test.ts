import { afterEach, beforeEach, expect, test } from 'vitest'
import { castPeople } from '~/db/cast'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { loadCast } from '~/db/loadCast.server'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import { withdrawOffering } from '~/modules/catalogue/withdrawOffering.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { removeRole } from '~/modules/people/removeRole.server'
import { enrol } from '../enrol.server'
import { followedBy } from '../followed'
import { myLearning } from '../myLearning.server'
import { newAttempt } from '../openAttempt.server'
import { participantFigures } from '../participantFigures.server'
import { participants, participantsById } from '../participants.server'
import { participantsQuery } from '../participantsQuery'
import { addLearning, addOfferedModule, addPerson } from '../testLearning.server'
import { assign } from './assign.server'
import { offeringsToChoose, peopleToChoose } from './assignable.server'
import { batch } from './batch.server'
import { daysAfter } from './due'
import { previewAssignment } from './previewAssignment.server'
import { unseenAssignments } from './unseenAssignments.server'
import { undoBatch, withdrawAssignment } from './withdrawAssignment.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  for (const [id, hub] of [
    ['robots', 'mira'],
    ['lassen', 'precisie'],
  ]) {
    await addOfferedModule(open.db, id!, hub!)
    await open.db.insertInto('offeringPublication').values({ id: id!, offeringId: id!, publishedAt: 1 }).execute()
  }
})
afterEach(() => open.close())

const today = dutchDay(Date.now())
const soon = daysAfter(today, 3)
const later = daysAfter(today, 30)
const as = (id: string) => personNamed(open.db, id)

/** Esra of Vos, unless somebody else does it; answers the batch, or why not. */
async function give(change: Partial<Parameters<typeof assign>[2]> & { by?: string; at?: number } = {}) {
  const { by = 'esra', at, ...input } = change
  const all = { batchId: newId(), organisationId: 'vos', offeringId: 'robots', personIds: ['daan'], dueOn: soon }
  return assign(open.db, await as(by), { ...all, ...input }, at)
}

async function batchOf(change?: Parameters<typeof give>[0]) {
  return ((await give(change)) as { batchId: string }).batchId
}

async function learningOf(id: string) {
  const learning = await myLearning(open.db, await as(id))
  return learning.map(({ title, state, assignedBy, dueOn }) => ({ title, state, assignedBy, dueOn }))
}

async function rowsFor(id: string, query: Record<string, string> = {}) {
  const person = await as(id)
  const followed = followedBy(person)[0]!
  const rows = await participants(open.db, person, followed, participantsQuery.parse(query))
  return rows.map(({ name, module, state, isAssigned, dueOn }) => ({ name, module, state, isAssigned, dueOn }))
}

const count = async (table: 'assignment' | 'enrolment') =>
  (await open.db.selectFrom(table).select('id').execute()).length

test('who is assigned a module takes part in it from then on, and reads for whom and until when', async () => {
  await give()
  expect(await learningOf('daan')).toEqual([
    { title: 'robots', state: 'notStarted', assignedBy: ['Vos Fijnmechanica'], dueOn: soon },
  ])
  expect(await open.db.selectFrom('enrolment').selectAll().execute()).toMatchObject([
    { personId: 'daan', organisationId: 'vos', enrolledBy: 'esra' },
  ])
  const row = { name: 'Daan Bakker', module: 'robots', state: 'notStarted', isAssigned: 1 }
  expect(await rowsFor('esra')).toEqual([{ ...row, dueOn: soon }])
})

test('each person of the cast assigns for the organisations they follow, and for no other', async () => {
  const may: Record<string, string[]> = {}
  for (const { id } of castPeople)
    for (const organisationId of ['vos', 'hamer', 'mira', 'precisie', 'sector']) {
      const offeringId = organisationId === 'precisie' ? 'lassen' : 'robots'
      const personIds = castPeople.map((one) => one.id)
      if (await give({ by: id, organisationId, offeringId, personIds })) may[id] = [...(may[id] ?? []), organisationId]
    }
  expect(may).toEqual({ esra: ['vos'], carla: ['mira'], bram: ['precisie'] })
})

test('an employer assigns its own people any module; a hub its own modules, also to who learns with it', async () => {
  await addLearning(open.db, 'robots', { person: 'frits', company: 'hamer' })
  const names = async (id: string) => {
    const followed = followedBy(await as(id))[0]!
    const { people } = await peopleToChoose(open.db, followed, { text: '', chosen: [] })
    return [people.map((one) => one.name), (await offeringsToChoose(open.db, followed)).map(({ title }) => title)]
  }
  expect(await names('esra')).toEqual([
    ['Daan Bakker', 'Esra Yılmaz'],
    ['lassen', 'robots'],
  ])
  expect(await names('carla')).toEqual([['Anouk Visser', 'Carla Jansen', 'Frits Mulder'], ['robots']])
  expect(await give({ personIds: ['frits', 'anouk'] })).toEqual({ refused: 'nobody' })
  expect(await give({ by: 'carla', organisationId: 'mira', offeringId: 'lassen' })).toBeUndefined()
  await give({ by: 'carla', organisationId: 'mira', personIds: ['frits', 'daan'] })
  expect(await learningOf('frits')).toMatchObject([{ assignedBy: ['MIRA'] }])
  expect(await learningOf('daan')).toEqual([])
})

test('who learns with a hub and is assigned more there, learns for their employer as before', async () => {
  await addOfferedModule(open.db, 'cobots')
  await open.db.insertInto('offeringPublication').values({ id: 'c', offeringId: 'cobots', publishedAt: 1 }).execute()
  await addLearning(open.db, 'robots', { person: 'frits', company: 'hamer' })
  await give({ by: 'carla', organisationId: 'mira', offeringId: 'cobots', personIds: ['frits', 'anouk'] })
  const made = await open.db
    .selectFrom('enrolment')
    .where('offeringId', '=', 'cobots')
    .select(['personId', 'organisationId'])
    .orderBy('personId')
    .execute()
  expect(made).toEqual([
    { personId: 'anouk', organisationId: null },
    { personId: 'frits', organisationId: 'hamer' },
  ])
})

test('people are found by a part of their name, and who was chosen stays among them', async () => {
  const followed = followedBy(await as('esra'))[0]!
  const found = await peopleToChoose(open.db, followed, { text: 'yilmaz', chosen: ['daan'] })
  expect(found).toMatchObject({ total: 2, people: [{ name: 'Daan Bakker' }, { name: 'Esra Yılmaz' }] })
})

test('a date in the past, one far away and one that does not exist are refused', async () => {
  expect(await give({ dueOn: daysAfter(today, -1) })).toEqual({ refused: 'past' })
  expect(await give({ dueOn: daysAfter(today, 3000) })).toEqual({ refused: 'far' })
  expect(await give({ dueOn: today })).toMatchObject({ batchId: expect.any(String) })
  const insert = open.db.updateTable('assignment').set({ dueOn: '2026-02-30' }).execute()
  await expect(insert).rejects.toThrow(/CHECK/)
})

test('what is not published is not assigned, and what was assigned before it was withdrawn can still be done', async () => {
  await give()
  await withdrawOffering(open.db, await as('carla'), 'robots')
  expect(await give({ personIds: ['esra'] })).toBeUndefined()
  expect(await enrol(open.db, await as('daan'), 'robots')).toEqual({ enrolmentId: expect.any(String) })
  expect(await learningOf('daan')).toMatchObject([{ dueOn: soon }])
  await addOffering(open.db, { id: 'masterclass' })
  expect(await give({ offeringId: 'masterclass' })).toBeUndefined()
})

test('pressing twice is the same as pressing once, and nobody takes the press of another', async () => {
  const batchId = await batchOf()
  expect(await give({ batchId })).toEqual({ batchId })
  expect(await count('assignment')).toBe(1)
  expect(await give({ by: 'carla', organisationId: 'mira', personIds: ['anouk'], batchId })).toBeUndefined()
})

test('a preview says who takes part already and who is done, as far as who asks may know', async () => {
  await addPerson(open.db, 'eva')
  await open.db
    .insertInto('membership')
    .values({ personId: 'eva', organisationId: 'vos', role: 'learner', grantedAt: 1 })
    .execute()
  await addLearning(open.db, 'robots', {
    person: 'eva',
    company: 'vos',
    attempts: [{ status: 'passed', finishedAt: 5 }],
  })
  await addLearning(open.db, 'robots', { person: 'daan', company: 'hamer', attempts: [{ status: 'incomplete' }] })
  await give({ personIds: ['esra', 'eva'] })
  const esra = await as('esra')
  const preview = (personIds: string[] | 'all') =>
    previewAssignment(open.db, esra, followedBy(esra)[0]!, { offeringId: 'robots', personIds })
  const all = await preview('all')
  expect(all.people.map(({ name }) => name)).toEqual(['Daan Bakker', 'Esra Yılmaz', 'eva'])
  expect(all).toMatchObject({ following: 1, finished: 1, assigned: 1 })
  expect(await preview(['daan', 'frits'])).toMatchObject({ people: [{ id: 'daan' }], following: 0, finished: 0 })
})

test('of two organisations the first date counts for who learns, and each sees only what it asked itself', async () => {
  await addLearning(open.db, 'robots', { person: 'daan', company: 'vos' })
  await give({ dueOn: later })
  await give({ by: 'carla', organisationId: 'mira' })
  expect(await learningOf('daan')).toMatchObject([{ assignedBy: ['MIRA', 'Vos Fijnmechanica'], dueOn: soon }])
  expect(await rowsFor('esra')).toMatchObject([{ dueOn: later }])
  expect(await rowsFor('carla')).toMatchObject([{ dueOn: soon }])
  await give({ dueOn: null })
  expect(await rowsFor('esra')).toMatchObject([{ isAssigned: 1, dueOn: null }])
  expect(await learningOf('daan')).toMatchObject([{ dueOn: soon }])
})

test('an employer who assigns what somebody began elsewhere sees that it was asked, and nothing else of it', async () => {
  const attempts = [{ status: 'passed' as const, scoreRaw: 90, finishedAt: 5 }]
  const id = await addLearning(open.db, 'robots', { person: 'daan', company: 'hamer', attempts })
  await give()
  const esra = await as('esra')
  expect(await rowsFor('esra')).toEqual([])
  expect(await participantsById(open.db, esra, [id])).toEqual([])
  expect(await unseenAssignments(open.db, esra, followedBy(esra)[0]!)).toEqual([
    { id: expect.any(String), name: 'Daan Bakker', module: 'robots', dueOn: soon },
  ])
  expect(await unseenAssignments(open.db, esra, followedBy(esra)[0]!, 'lassen')).toEqual([])
  expect(await learningOf('daan')).toMatchObject([{ state: 'passed', assignedBy: ['Vos Fijnmechanica'] }])
})

test('what was finished before is done when it is assigned; what was not passed is not', async () => {
  const done = await addLearning(open.db, 'robots', {
    person: 'daan',
    company: 'vos',
    attempts: [{ status: 'passed' }],
  })
  await addLearning(open.db, 'robots', { person: 'esra', company: 'vos', attempts: [{ status: 'failed' }] })
  await give({ personIds: ['daan', 'esra'] })
  await open.db
    .updateTable('assignment')
    .set({ dueOn: daysAfter(today, -1) })
    .execute()
  expect(await rowsFor('esra', { state: 'late' })).toMatchObject([{ name: 'Esra Yılmaz', state: 'failed' }])
  expect(await rowsFor('esra', { state: 'near' })).toEqual([])
  const esra = await as('esra')
  const figures = await participantFigures(open.db, esra, followedBy(esra)[0]!, participantsQuery.parse({}))
  expect(figures).toMatchObject({ enrolled: 2, late: 1, near: 0 })
  expect((await participantsById(open.db, esra, [done]))[0]).toMatchObject({ state: 'passed' })
})

test('what is taken back before it was begun leaves no participant; what was begun is kept without its date', async () => {
  const batchId = await batchOf({ personIds: ['daan', 'esra'] })
  const daans = await open.db.selectFrom('enrolment').where('personId', '=', 'daan').select('id').executeTakeFirst()
  await newAttempt(open.db, await as('daan'), daans!.id)
  const rows = await open.db.selectFrom('assignment').select(['id', 'personId']).execute()
  for (const { id } of rows) expect(await withdrawAssignment(open.db, await as('carla'), id)).toBeUndefined()
  for (const { id } of rows) expect(await withdrawAssignment(open.db, await as('esra'), id)).toBeTruthy()
  expect(await learningOf('esra')).toEqual([])
  expect(await learningOf('daan')).toMatchObject([{ assignedBy: [], dueOn: null }])
  expect(await open.db.selectFrom('assignment').select('withdrawnBy').execute()).toEqual([
    { withdrawnBy: 'esra' },
    { withdrawnBy: 'esra' },
  ])
  expect(await batch(open.db, await as('esra'), batchId)).toBeUndefined()
})

test('who enrolled by themselves stays a participant when an assignment is taken back', async () => {
  await addLearning(open.db, 'robots', { person: 'daan', company: 'vos' })
  await undoBatch(open.db, await as('esra'), await batchOf())
  expect(await learningOf('daan')).toMatchObject([{ assignedBy: [], dueOn: null }])
})

test('making undone brings back the date that was there before', async () => {
  await give({ dueOn: later })
  const second = await batchOf({ personIds: ['daan', 'esra'] })
  expect(await batch(open.db, await as('esra'), second)).toMatchObject({ title: 'robots', people: 2, dueOn: soon })
  expect(await undoBatch(open.db, await as('carla'), second)).toBeUndefined()
  expect(await undoBatch(open.db, await as('esra'), second)).toEqual({ organisationId: 'vos', people: 2 })
  expect(await rowsFor('esra')).toMatchObject([{ name: 'Daan Bakker', dueOn: later }])
  expect(await undoBatch(open.db, await as('esra'), second)).toBeUndefined()
})

test('who leaves an organisation is asked nothing more by it, and keeps what they began', async () => {
  await give({ personIds: ['daan', 'esra'] })
  const daans = await open.db.selectFrom('enrolment').where('personId', '=', 'daan').select('id').executeTakeFirst()
  await newAttempt(open.db, await as('daan'), daans!.id)
  const ines = await as('ines')
  await removeRole(open.db, ines, 'vos', { personId: 'daan', role: 'learner' })
  for (const role of ['teamLead', 'supervisor'] as const)
    await removeRole(open.db, ines, 'vos', { personId: 'esra', role })
  expect(await learningOf('daan')).toMatchObject([{ title: 'robots', assignedBy: [], dueOn: null }])
  expect(await learningOf('esra')).toEqual([])
  expect(await open.db.selectFrom('assignment').select('withdrawnBy').distinct().execute()).toEqual([
    { withdrawnBy: 'ines' },
  ])
})

test('who only gives up one of two roles in an organisation has not left it', async () => {
  await open.db
    .insertInto('membership')
    .values({ personId: 'daan', organisationId: 'vos', role: 'supervisor', grantedAt: 1 })
    .execute()
  await give()
  await removeRole(open.db, await as('ines'), 'vos', { personId: 'daan', role: 'supervisor' })
  expect(await learningOf('daan')).toMatchObject([{ dueOn: soon }])
})

test('a thousand people are assigned, and undone, at once', async () => {
  const personIds = Array.from({ length: 1100 }, (_, place) => `p${place}`)
  for (const id of personIds) await addPerson(open.db, id)
  for (const personId of personIds)
    await open.db
      .insertInto('membership')
      .values({ personId, organisationId: 'vos', role: 'learner', grantedAt: 1 })
      .execute()
  const batchId = await batchOf({ personIds })
  expect([await count('assignment'), await count('enrolment')]).toEqual([1100, 1100])
  await undoBatch(open.db, await as('esra'), batchId)
  expect([await count('assignment'), await count('enrolment')]).toEqual([1100, 0])
})
