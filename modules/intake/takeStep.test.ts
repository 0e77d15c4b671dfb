import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import { reasonsFor } from './reasons'
import { applicationStates, associationStates, following, withPlace } from './states'
import { takeStep } from './takeStep.server'
import { addApplication, addCrebo, addPlacement, addWorkPlace } from './testIntake.server'

const at = Date.UTC(2026, 2, 2, 9)
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addCrebo(open.db)
  await addOffering(open.db, { id: 'bbl', hubId: 'precisie', kind: 'bbl', title: 'BBL Mechatronica' })
})
afterEach(() => open.close())

const stateOf = async (id: string) =>
  (await open.db.selectFrom('application').where('id', '=', id).select('state').executeTakeFirstOrThrow()).state

const activePlacements = () => open.db.selectFrom('placement').where('endedAt', 'is', null).select('id').execute()

test('every state leads somewhere that exists, and is a state of an association', () => {
  for (const state of applicationStates) {
    for (const next of following[state]) expect(applicationStates).toContain(next)
    expect(associationStates[state]).toMatch(/^(pending|denied|queued|associated|canceled|finished)$/)
  }
})

test('an application is where its last step brought it', async () => {
  await addApplication(open.db, { id: 'sem', offeringId: 'bbl' }, ['conversationPlanned'])
  expect(await takeStep(open.db, 'sem', { state: 'admitted', at, by: 'bram', crebo: '25342' })).toBeUndefined()
  const { state, since, crebo } = await open.db.selectFrom('application').selectAll().executeTakeFirstOrThrow()
  expect({ state, since, crebo }).toEqual({ state: 'admitted', since: at, crebo: '25342' })
})

test('no step is taken from where it does not lead, without its reason or without its qualification', async () => {
  await addApplication(open.db, { id: 'sem', offeringId: 'bbl' })
  const by = 'bram'
  expect(await takeStep(open.db, 'sem', { state: 'started', at, by })).toEqual({ refused: 'notFromHere' })
  expect(await takeStep(open.db, 'sem', { state: 'refused', at, by })).toEqual({ refused: 'reason' })
  expect(await takeStep(open.db, 'sem', { state: 'refused', at, by, reason: 'tooFar' })).toEqual({ refused: 'reason' })
  expect(await takeStep(open.db, 'sem', { state: 'admitted', at, by })).toEqual({ refused: 'crebo' })
  expect(await stateOf('sem')).toBe('applied')
})

test('who leaves where a place is needed gives it back', async () => {
  await addWorkPlace(open.db, { id: 'plek' })
  await addApplication(open.db, { id: 'sem', offeringId: 'bbl' }, ['admitted', 'seekingPlace'])
  expect(await takeStep(open.db, 'sem', { state: 'matched', at, by: 'bram' })).toEqual({ refused: 'place' })
  await addPlacement(open.db, 'sem', 'plek')
  expect(await takeStep(open.db, 'sem', { state: 'matched', at, by: 'bram' })).toBeUndefined()
  expect(await activePlacements()).toHaveLength(1)
  const back = { state: 'seekingPlace', at: at + 1, by: 'bram', reason: 'companyDeclined' } as const
  expect(await takeStep(open.db, 'sem', back)).toBeUndefined()
  expect(await activePlacements()).toEqual([])
})

test('a closed application is not opened again beside a new one', async () => {
  await addApplication(open.db, { id: 'sem', offeringId: 'bbl' }, ['withdrawn'])
  await addApplication(open.db, { id: 'again', offeringId: 'bbl', candidateId: 'sem-c' })
  expect(await takeStep(open.db, 'sem', { state: 'applied', at, by: 'bram' })).toEqual({ refused: 'open' })
})

test('the database itself refuses what must never be', async () => {
  await addWorkPlace(open.db, { id: 'plek' })
  for (const id of ['sem', 'noor'])
    await addApplication(open.db, { id, offeringId: 'bbl' }, ['admitted', 'seekingPlace'])
  await addPlacement(open.db, 'sem', 'plek')
  await expect(addPlacement(open.db, 'noor', 'plek')).rejects.toThrow('more people than places')
  await addWorkPlace(open.db, { id: 'andere' })
  const twice = { id: 'twice', workPlaceId: 'andere', applicationId: 'sem', candidateId: 'sem-c', matchedBy: null }
  await expect(
    open.db
      .insertInto('placement')
      .values({ ...twice, matchedAt: 1 })
      .execute(),
  ).rejects.toThrow('UNIQUE')
  await expect(open.db.updateTable('application').set({ state: 'finished' }).execute()).rejects.toThrow(
    'without a step',
  )
  await expect(open.db.updateTable('applicationStep').set({ at: 1 }).execute()).rejects.toThrow('stays as it was')
  await expect(open.db.deleteFrom('applicationStep').execute()).rejects.toThrow('stays as it was')
  const jump = { applicationId: 'noor', state: 'matched', at, by: null, crebo: null } as const
  await expect(open.db.insertInto('applicationStep').values(jump).execute()).rejects.toThrow('without a place')
})

test('every state that ends or goes back asks a reason that can be counted', () => {
  for (const state of ['refused', 'withdrawn', 'stopped'] as const) expect(reasonsFor(state, false)).toContain('other')
  expect(reasonsFor('seekingPlace', true)).toContain('companyDeclined')
  for (const state of withPlace) expect(reasonsFor(state, false)).toEqual([])
})
