import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castPeople } from '~/db/cast'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addRun } from '~/modules/catalogue/sessions/testSessions.server'
import { addOffering, personNamed } from '~/modules/catalogue/testOfferings.server'
import { withdrawOffering } from '~/modules/catalogue/withdrawOffering.server'
import { removeRole } from '~/modules/people/removeRole.server'
import { addLearning } from '~/modules/progress/testLearning.server'
import { follow, stopFollowing } from './following/follow.server'
import { myPaths } from './following/myPaths.server'
import { readPath } from './following/readPath.server'
import type { PathContent } from './path'
import { publishingPreview } from './publishing/publishingPreview.server'
import { publishPath, withdrawPath } from './publishing/publishPath.server'
import { addPath, levels, moduleStep, workOrder } from './testPaths.server'
import { signOff } from './workOrders/signOff.server'
import { takeTickBack, tickWorkOrder } from './workOrders/tickWorkOrder.server'
import { waitingCount, waitingOrders } from './workOrders/waitingOrders.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  const membership = { personId: 'esra', organisationId: 'vos', role: 'coordinator' as const, grantedAt: 1 }
  await open.db.insertInto('membership').values(membership).execute()
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const seen = async (id: string | undefined, slug = 'path') => readPath(open.db, id ? await as(id) : undefined, slug)
const statesOf = async (id: string) =>
  Object.fromEntries(Object.entries((await seen(id))!.progress.steps).map(([step, { state }]) => [step, state]))

async function publish(by: string, pathId = 'path') {
  const { revision } = await open.db
    .selectFrom('learningPath')
    .where('id', '=', pathId)
    .select('revision')
    .executeTakeFirstOrThrow()
  return publishPath(open.db, await as(by), pathId, revision)
}

async function rewrite(content: PathContent) {
  await open.db
    .updateTable('learningPath')
    .set({ draft: JSON.stringify(content) })
    .execute()
}

async function twoLevels() {
  const content = levels(
    [await moduleStep(open.db, 'grijpen'), workOrder('cel')],
    [await moduleStep(open.db, 'sorteren')],
  )
  await addPath(open.db, content)
  expect(await publish('anouk')).toMatchObject({ number: 1 })
  return content
}

const pass = (offeringId: string, person: string) =>
  addLearning(open.db, offeringId, {
    person,
    company: 'vos',
    attempts: [{ status: 'passed', scoreRaw: 90, finishedAt: 5000 }],
  })
const begin = async (id: string, level: string | null = null) => follow(open.db, await as(id), { slug: 'path', level })

describe('following', () => {
  test('a visitor sees the path without progress; a learner goes on with each thing that is done', async () => {
    await twoLevels()
    expect(await seen(undefined)).toMatchObject({ isFollowed: false, progress: { all: { done: 0, total: 3 } } })
    await begin('daan')
    expect(await statesOf('daan')).toEqual({ 'step-grijpen': 'next', cel: 'locked', 'step-sorteren': 'locked' })
    await pass('grijpen', 'daan')
    expect(await statesOf('daan')).toEqual({ 'step-grijpen': 'done', cel: 'next', 'step-sorteren': 'locked' })
    const [own] = await myPaths(open.db, await as('daan'))
    expect(own).toMatchObject({ title: 'Robotiseren', progress: { next: 'cel', all: { done: 1, total: 3 } } })
  })

  test('what one passed before the path counts, and stopping forgets nothing', async () => {
    await twoLevels()
    await pass('grijpen', 'daan')
    await begin('daan')
    expect((await seen('daan'))!.progress.next).toBe('cel')
    await stopFollowing(open.db, await as('daan'), 'path')
    expect((await seen('daan'))!.isFollowed).toBe(false)
    await begin('daan')
    expect((await seen('daan'))!.progress.next).toBe('cel')
  })

  test('an own target level: further than that nothing is asked, and it can be put further', async () => {
    await twoLevels()
    await begin('daan', 'level-1')
    expect((await seen('daan'))!.progress.all).toEqual({ done: 0, total: 2, isReached: false })
    await begin('daan', 'level-2')
    expect((await seen('daan'))!.progress.all.total).toBe(3)
    expect(await begin('daan', 'no-level')).toBeUndefined()
  })

  test('a module that was withdrawn holds nobody, but who takes part in it goes on with it', async () => {
    await twoLevels()
    await begin('daan')
    await begin('frits')
    await addLearning(open.db, 'grijpen', { person: 'frits', company: 'hamer' })
    await withdrawOffering(open.db, await as('anouk'), 'grijpen')
    expect(await statesOf('daan')).toMatchObject({ 'step-grijpen': 'gone', cel: 'next' })
    expect(await statesOf('frits')).toMatchObject({ 'step-grijpen': 'next', cel: 'locked' })
  })

  test('a dated step is done by who was there, and by nobody who only had a seat', async () => {
    await addOffering(open.db, { id: 'masterclass', kind: 'masterclass' })
    const step = { id: 'dated', kind: 'session' as const, demand: 'holds' as const, offeringId: 'masterclass' }
    await addPath(open.db, levels([{ ...step, title: 'Masterclass' }]))
    await publish('anouk')
    await begin('daan')
    await addRun(open.db, { id: 'run', offeringId: 'masterclass' })
    const seat = { id: 'seat', number: 1, sessionId: 'run', secret: 's', name: 'Daan', email: 'd@vos.example' }
    await open.db
      .insertInto('booking')
      .values({ ...seat, personId: 'daan', language: 'nl', requestedAt: 1 })
      .execute()
    await open.db.insertInto('bookingEvent').values({ bookingId: 'seat', kind: 'given', at: 2 }).execute()
    expect((await statesOf('daan')).dated).toBe('next')
    await open.db.insertInto('bookingEvent').values({ bookingId: 'seat', kind: 'attended', at: 3 }).execute()
    expect((await statesOf('daan')).dated).toBe('done')
  })

  test('a path of a company is there for its own people only', async () => {
    await addPath(open.db, levels([workOrder('a')]), { organisationId: 'vos' })
    expect(await publish('esra')).toMatchObject({ number: 1 })
    const may: string[] = []
    for (const { id } of castPeople) if (await seen(id)) may.push(id)
    expect(may.sort()).toEqual(['daan', 'esra'])
    expect(await seen(undefined)).toBeUndefined()
    expect(await open.db.selectFrom('offering').select('id').execute()).toEqual([])
    await begin('daan')
    await removeRole(open.db, await as('ines'), 'vos', { personId: 'daan', role: 'learner' })
    expect(await seen('daan')).toBeUndefined()
  })

  test('one that was withdrawn is there for who follows it, and can be opened again', async () => {
    await twoLevels()
    await begin('daan')
    await withdrawPath(open.db, await as('carla'), 'path')
    expect(await seen('daan')).toBeDefined()
    expect(await seen('frits')).toBeUndefined()
    await publish('anouk')
    expect(await seen('frits')).toBeDefined()
  })
})

describe('publishing', () => {
  test('each person of the cast publishes what their own organisation makes, and nothing else', async () => {
    const may: Record<string, string[]> = {}
    for (const organisationId of ['mira', 'precisie', 'vos', 'sector'])
      await addPath(open.db, levels([workOrder('a')]), { id: organisationId, organisationId })
    for (const { id } of castPeople)
      for (const pathId of ['mira', 'precisie', 'vos', 'sector'])
        if (await publish(id, pathId)) may[id] = [...(may[id] ?? []), pathId]
    expect(may).toEqual({ anouk: ['mira'], carla: ['mira'], bram: ['precisie'], esra: ['vos'], greet: ['sector'] })
  })

  test('a new version keeps what was done, and who was where they wanted to come keeps the version in which they are', async () => {
    const content = await twoLevels()
    await begin('daan', 'level-1')
    await begin('frits', 'level-1')
    await pass('grijpen', 'daan')
    await tickWorkOrder(open.db, await as('daan'), { slug: 'path', stepId: 'cel', note: '' })
    const [tick] = await waitingOrders(open.db, await as('esra'))
    await signOff(open.db, await as('esra'), tick!.id, { isDone: true, note: '' })
    const added = await moduleStep(open.db, 'veilig')
    await rewrite({
      levels: [{ ...content.levels[0]!, parts: [added, ...content.levels[0]!.parts] }, content.levels[1]!],
    })
    expect(await publishingPreview(open.db, await as('anouk'), 'path')).toMatchObject({
      problems: [],
      added: ['veilig'],
      removed: [],
      goOn: 1,
      stay: 1,
      loseLevel: 0,
    })
    expect(await publish('anouk')).toMatchObject({ number: 2 })
    expect(await seen('daan')).toMatchObject({ version: 1, progress: { all: { isReached: true } } })
    expect(await seen('frits')).toMatchObject({ version: 2, progress: { next: 'step-veilig' } })
    await begin('daan', 'level-2')
    expect(await seen('daan')).toMatchObject({ version: 2, progress: { next: 'step-veilig' } })
    expect(await statesOf('daan')).toMatchObject({ 'step-grijpen': 'done', cel: 'done' })
  })

  test('what is not right yet is told, and a change of somebody else meanwhile refuses it', async () => {
    const gone = { id: 'x', kind: 'module' as const, demand: 'holds' as const, offeringId: 'no', title: 'Weg' }
    await addPath(open.db, levels([gone, { ...gone, id: 'y' }], []), { title: ' ' })
    const preview = await publishingPreview(open.db, await as('anouk'), 'path')
    expect(preview!.problems).toEqual([
      { code: 'title', at: 'title' },
      { code: 'twice', at: 'y' },
      { code: 'asksNothing', at: 'level-2' },
      { code: 'gone', at: 'x' },
      { code: 'gone', at: 'y' },
    ])
    expect(await publish('anouk')).toEqual({ refused: 'problems' })
    expect(await publishPath(open.db, await as('anouk'), 'path', 7)).toEqual({ refused: 'changed' })
  })

  test('a published version never changes', async () => {
    await twoLevels()
    await expect(open.db.updateTable('pathVersion').set({ title: 'x' }).execute()).rejects.toThrow('never changes')
  })
})

describe('work orders', () => {
  test('a learner says it is done, the supervisor of their company signs it off, and the next step opens', async () => {
    await twoLevels()
    await begin('daan')
    const daan = await as('daan')
    expect(await tickWorkOrder(open.db, daan, { slug: 'path', stepId: 'cel', note: '' })).toEqual({ refused: 'locked' })
    await pass('grijpen', 'daan')
    await tickWorkOrder(open.db, daan, { slug: 'path', stepId: 'cel', note: 'Kijk bij cel 2.' })
    await tickWorkOrder(open.db, daan, { slug: 'path', stepId: 'cel', note: 'Nog eens.' })
    expect((await statesOf('daan')).cel).toBe('waiting')
    const esra = await as('esra')
    const waiting = await waitingOrders(open.db, esra)
    expect(waiting).toMatchObject([{ name: 'Daan Bakker', title: 'Opdracht cel', note: 'Kijk bij cel 2.' }])
    const id = waiting[0]!.id
    expect(await signOff(open.db, esra, id, { isDone: false, note: '' })).toEqual({ refused: 'noReason' })
    await signOff(open.db, esra, id, { isDone: false, note: 'De noodstop zat nog dicht.' })
    expect((await seen('daan'))!.news.cel!.order).toMatchObject({
      state: 'again',
      answer: 'De noodstop zat nog dicht.',
    })
    expect((await statesOf('daan')).cel).toBe('next')
    await tickWorkOrder(open.db, daan, { slug: 'path', stepId: 'cel', note: '' })
    const [second] = await waitingOrders(open.db, esra)
    await signOff(open.db, esra, second!.id, { isDone: true, note: '' })
    expect(await signOff(open.db, esra, second!.id, { isDone: false, note: 'x' })).toEqual({ refused: 'decided' })
    expect(await statesOf('daan')).toMatchObject({ cel: 'done', 'step-sorteren': 'next' })
  })

  test('what nobody looked at yet can be taken back, and is signed off by nobody', async () => {
    await addPath(open.db, levels([workOrder('cel')]))
    await publish('anouk')
    await begin('daan')
    const daan = await as('daan')
    await tickWorkOrder(open.db, daan, { slug: 'path', stepId: 'cel', note: '' })
    expect(await takeTickBack(open.db, daan, 'path', 'cel')).toEqual({ stepId: 'cel' })
    expect(await takeTickBack(open.db, daan, 'path', 'cel')).toBeUndefined()
    expect((await statesOf('daan')).cel).toBe('next')
    expect(await waitingCount(open.db, await as('esra'))).toBe(0)
  })

  test('who signs off: the supervisors and coordinators of the company and of the path, never oneself', async () => {
    await addPath(open.db, levels([workOrder('cel')]))
    await publish('anouk')
    const may: Record<string, string[]> = {}
    for (const id of ['daan', 'frits', 'esra']) {
      await begin(id)
      await tickWorkOrder(open.db, await as(id), { slug: 'path', stepId: 'cel', note: '' })
    }
    for (const { id } of castPeople) {
      const names = (await waitingOrders(open.db, await as(id))).map(({ name }) => name.split(' ')[0]!)
      if (names.length) may[id] = names.sort()
    }
    expect(may).toEqual({ carla: ['Daan', 'Esra', 'Frits'], esra: ['Daan'] })
  })
})
