import { afterEach, beforeEach, expect, test } from 'vitest'
import { castPeople } from '~/db/cast'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { followedBy } from './followed'
import { participant } from './participant.server'
import { participantChoices } from './participantChoices.server'
import { participantFigures } from './participantFigures.server'
import { participantIds, participants, participantsById } from './participants.server'
import { participantsQuery } from './participantsQuery'
import { addLearning, addOfferedModule, addPerson } from './testLearning.server'
import { visibleEnrolments } from './visibleEnrolments.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOfferedModule(open.db, 'robots')
  await addOfferedModule(open.db, 'lassen', 'precisie')
})
afterEach(() => open.close())

async function asked(personId: string, query: Record<string, string> = {}) {
  const person = await personNamed(open.db, personId)
  const followed = followedBy(person)[0]!
  return { person, followed, query: participantsQuery.parse(query) }
}

async function namesFor(personId: string, query: Record<string, string> = {}) {
  const { person, followed, query: parsed } = await asked(personId, query)
  return (await participants(open.db, person, followed, parsed)).map(({ name }) => name)
}

async function figuresFor(personId: string, query: Record<string, string> = {}) {
  const { person, followed, query: parsed } = await asked(personId, query)
  return participantFigures(open.db, person, followed, parsed)
}

test('of every person of the cast, only those who follow a hub or an employer see its enrolments', async () => {
  const daan = await addLearning(open.db, 'robots', { person: 'daan', company: 'vos' })
  const frits = await addLearning(open.db, 'robots', { person: 'frits', company: 'hamer' })
  const anouk = await addLearning(open.db, 'lassen', { person: 'anouk', company: null })
  const esra = await addLearning(open.db, 'lassen', { person: 'esra', company: 'vos' })
  const seen: Record<string, string[]> = {}
  for (const { id } of castPeople) {
    const rows = await visibleEnrolments(open.db, await personNamed(open.db, id))
      .select('enrolment.id')
      .execute()
    if (rows.length > 0) seen[id] = rows.map((row) => row.id).sort()
  }
  expect(seen).toEqual({
    carla: [daan, frits].sort(),
    bram: [anouk, esra].sort(),
    esra: [daan, esra].sort(),
  })
})

test('ids of a foreign enrolment give no row and no page', async () => {
  const foreign = await addLearning(open.db, 'lassen', { person: 'frits', company: 'hamer' })
  const carla = await personNamed(open.db, 'carla')
  expect(await participantsById(open.db, carla, [foreign])).toEqual([])
  expect(await participant(open.db, carla, foreign)).toBeUndefined()
  expect(await participant(open.db, await personNamed(open.db, 'bram'), foreign)).toMatchObject({
    name: 'Frits Mulder',
  })
})

test('an employer does not see what somebody learned before they came', async () => {
  await addLearning(open.db, 'robots', { person: 'daan', company: 'hamer' })
  expect(await namesFor('esra')).toEqual([])
})

test('the attempt that counts is the best one that was passed, else the newest', async () => {
  await addLearning(open.db, 'robots', {
    person: 'daan',
    company: 'vos',
    attempts: [
      { status: 'failed', scoreRaw: 40, totalSeconds: 600 },
      { status: 'passed', scoreRaw: 92, totalSeconds: 300 },
      { status: 'passed', scoreRaw: 75, totalSeconds: 200 },
      { status: 'incomplete', totalSeconds: 100, committedAt: 9000 },
    ],
  })
  await addLearning(open.db, 'robots', {
    person: 'frits',
    company: 'hamer',
    attempts: [
      { status: 'failed', scoreRaw: 40 },
      { status: 'incomplete', pagesSeen: 3 },
    ],
  })
  const { person, followed, query } = await asked('carla')
  expect(await participants(open.db, person, followed, query)).toMatchObject([
    { name: 'Daan Bakker', state: 'passed', score: 92, seconds: 1200, lastSeenAt: 9000 },
    { name: 'Frits Mulder', state: 'busy', score: null, pagesSeen: 3, pagesTotal: 8 },
  ])
})

test('each figure counts the rows that its state opens', async () => {
  await addLearning(open.db, 'robots', { person: 'daan', company: 'vos' })
  await addLearning(open.db, 'robots', { person: 'esra', company: 'vos', attempts: [{ status: 'incomplete' }] })
  await addLearning(open.db, 'robots', {
    person: 'frits',
    company: 'hamer',
    attempts: [{ status: 'failed', scoreRaw: 50, totalSeconds: 100 }],
  })
  await addLearning(open.db, 'robots', {
    person: 'greet',
    company: null,
    attempts: [{ status: 'passed', scoreRaw: 90, totalSeconds: 300 }],
  })
  expect(await figuresFor('carla')).toEqual({
    enrolled: 4,
    busy: 1,
    finished: 2,
    passed: 1,
    near: 0,
    late: 0,
    averageScore: 70,
    medianSeconds: 200,
  })
  expect(await namesFor('carla', { state: 'busy' })).toHaveLength(1)
  expect(await namesFor('carla', { state: 'finished' })).toHaveLength(2)
  expect(await namesFor('carla', { state: 'passed' })).toHaveLength(1)
  expect(await figuresFor('carla', { state: 'passed' })).toMatchObject({ enrolled: 4 })
  expect(await figuresFor('carla', { company: 'hamer' })).toMatchObject({ enrolled: 1, medianSeconds: 100 })
})

test('nobody enrolled gives zeros and no average', async () => {
  expect(await figuresFor('carla')).toEqual({
    enrolled: 0,
    busy: 0,
    finished: 0,
    passed: 0,
    near: 0,
    late: 0,
    averageScore: null,
    medianSeconds: null,
  })
})

test('rows are filtered by module, by company, by having none, and by a part of a name without its accents', async () => {
  await addOfferedModule(open.db, 'cobots')
  await addLearning(open.db, 'robots', { person: 'esra', company: 'vos' })
  await addLearning(open.db, 'cobots', { person: 'daan', company: 'vos' })
  await addLearning(open.db, 'robots', { person: 'greet', company: null })
  expect(await namesFor('carla', { module: 'cobots' })).toEqual(['Daan Bakker'])
  expect(await namesFor('carla', { company: 'vos' })).toEqual(['Daan Bakker', 'Esra Yılmaz'])
  expect(await namesFor('carla', { company: 'none' })).toEqual(['Greet van Dam'])
  expect(await namesFor('carla', { text: 'yilmaz' })).toEqual(['Esra Yılmaz'])
  expect(await namesFor('carla', { text: 'VOS.example' })).toHaveLength(2)
  expect(await namesFor('carla', { text: '%' })).toEqual([])
  expect(await namesFor('carla', { module: 'lassen' })).toEqual([])
})

test('rows are sorted both ways, and what is unknown comes last both ways', async () => {
  await addLearning(open.db, 'robots', {
    person: 'daan',
    company: 'vos',
    attempts: [{ status: 'passed', scoreRaw: 60 }],
  })
  await addLearning(open.db, 'robots', {
    person: 'esra',
    company: 'vos',
    attempts: [{ status: 'passed', scoreRaw: 80 }],
  })
  await addLearning(open.db, 'robots', { person: 'frits', company: 'hamer' })
  const lowest = ['Daan Bakker', 'Esra Yılmaz', 'Frits Mulder']
  expect(await namesFor('carla', { sort: 'score' })).toEqual(lowest)
  expect(await namesFor('carla', { sort: 'score', order: 'down' })).toEqual([lowest[1], lowest[0], lowest[2]])
  expect(await namesFor('carla', { order: 'down' })).toEqual(lowest.toReversed())
  for (const sort of ['company', 'module', 'state', 'due', 'progress', 'time', 'seen'])
    expect(await namesFor('carla', { sort })).toHaveLength(3)
})

test('the fifty-first participant is on the second page, and the export holds all of them in order', async () => {
  for (let number = 10; number < 70; number++) {
    const person = await addPerson(open.db, `p${number}`)
    await addLearning(open.db, 'robots', { person, company: 'vos' })
  }
  expect(await namesFor('carla')).toHaveLength(50)
  expect(await namesFor('carla', { page: '2' })).toEqual(Array.from({ length: 10 }, (_, index) => `p${60 + index}`))
  const { person, followed, query } = await asked('carla')
  const ids = await participantIds(open.db, person, followed, query)
  const names = (await participantsById(open.db, person, ids)).map(({ name }) => name)
  expect(names).toEqual(Array.from({ length: 60 }, (_, index) => `p${10 + index}`))
})

test('a hub chooses from its own modules and their companies, an employer from what its people learn', async () => {
  await addLearning(open.db, 'robots', { person: 'daan', company: 'vos' })
  const hub = await asked('carla')
  expect(await participantChoices(open.db, hub.person, hub.followed)).toEqual({
    modules: [{ id: 'robots', title: 'robots', slug: 'robots' }],
    companies: [{ id: 'vos', name: 'Vos Fijnmechanica' }],
  })
  const lead = await asked('esra')
  expect(await participantChoices(open.db, lead.person, lead.followed)).toEqual({
    modules: [{ id: 'robots', title: 'robots', slug: 'robots' }],
    companies: [],
  })
})

test('an address that makes no sense is read as one that says less', () => {
  const odd = { sort: 'drop table', order: '?', page: '-3', state: 'x', text: ['a'] }
  expect(participantsQuery.parse(odd)).toEqual({ sort: 'name', order: 'up', page: 1 })
})

test('what a person follows comes from their roles', async () => {
  const follows = async (id: string) =>
    followedBy(await personNamed(open.db, id)).map(({ organisationId }) => organisationId)
  expect(await follows('carla')).toEqual(['mira'])
  expect(await follows('esra')).toEqual(['vos'])
  for (const id of ['anouk', 'daan', 'hanna', 'frits', 'greet', 'ines']) expect(await follows(id)).toEqual([])
})
