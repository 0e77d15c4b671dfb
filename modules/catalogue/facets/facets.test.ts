import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { NewOffering } from '~/db/tables'
import { type Choice, everything } from '../choice'
import { findOfferings } from '../findOfferings.server'
import { addOffering } from '../testOfferings.server'
import type { FacetKey } from './facets'

const day = 86_400_000
const now = Date.UTC(2026, 10, 21)

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

describe.each<[FacetKey, [id: string, offering: Partial<NewOffering>, value: string | undefined][]]>([
  [
    'duration',
    [
      ['an hour', { durationMinutes: 60 }, 'hour'],
      ['a morning', { durationMinutes: 61 }, 'halfDay'],
      ['eight hours', { durationMinutes: 480 }, 'day'],
      ['of so many days', { contactDays: 5 }, 'week'],
      ['of so much study', { studyLoadHours: 850, contactDays: 1 }, 'longer'],
      ['nobody said', { durationText: 'Een avond' }, undefined],
    ],
  ],
  [
    'price',
    [
      ['nothing', { priceCents: 0 }, 'free'],
      ['up to and with', { priceCents: 250_00 }, 'upTo250'],
      ['a cent more', { priceCents: 250_01 }, 'upTo1000'],
      ['a lot', { priceCents: 1000_01 }, 'more'],
      ['on request', { priceCents: null }, 'ask'],
    ],
  ],
  [
    'theme',
    [
      ['a theme', { theme: 'CNC-frezen' }, 'cnc-frezen'],
      ['typed in another way', { theme: ' cnc frezen ' }, 'cnc-frezen'],
      ['with an accent', { theme: 'Coördineren' }, 'coordineren'],
      ['none', { theme: '' }, undefined],
    ],
  ],
  ['language', [['english', { language: 'en' }, 'en']]],
])('%s', (key, cases) => {
  test.each(cases)('%s', async (id, offering, value) => {
    await addOffering(open.db, { id, ...offering })
    expect((await find({})).facets[key].map((found) => found.value)).toEqual(value ? [value] : [])
    if (value) expect((await find({ [key]: [value] })).total).toBe(1)
  })
})

describe('when one can begin', () => {
  test('at once, on a date that comes soon, on one within three months, by arrangement', async () => {
    for (const id of ['soon', 'later', 'far', 'full']) await addOffering(open.db, { id, startKind: 'fixed' })
    await addOffering(open.db, { id: 'direct', startKind: 'direct' })
    await addOffering(open.db, { id: 'request', startKind: 'request' })
    await addRun('soon', now + 10 * day)
    await addRun('later', now + 60 * day)
    await addRun('far', now + 200 * day)
    await addRun('full', now + 10 * day, 8, 8)
    expect(await idsOf({ start: ['now'] })).toEqual(['direct'])
    expect(await idsOf({ start: ['month'] })).toEqual(['soon'])
    expect(await idsOf({ start: ['quarter'] })).toEqual(['later', 'soon'])
    expect(await idsOf({ start: ['request'] })).toEqual(['request'])
    expect(await idsOf({ seats: ['free'] })).toEqual(['far', 'later', 'soon'])
  })

  test('moves with the clock, without a write', async () => {
    await addOffering(open.db, { id: 'run', startKind: 'fixed' })
    await addRun('run', now + 60 * day)
    expect(await idsOf({ start: ['month'] })).toEqual([])
    const later = await findOfferings(open.db, { ...everything, start: ['month'] }, now + 40 * day)
    expect(later.total).toBe(1)
  })
})

test('a grant counts while it holds, under its own name', async () => {
  const scheme = { summary: 's', source: 's', validFrom: '2026-01-01' }
  const schemes = [
    { ...scheme, id: 'slim', name: 'SLIM' },
    { ...scheme, id: 'stap', name: 'STAP', validUntil: '2026-11-20' },
  ]
  await open.db.insertInto('fundingScheme').values(schemes).execute()
  await addOffering(open.db, { id: 'a' })
  for (const fundingSchemeId of ['slim', 'stap'])
    await open.db.insertInto('offeringFunding').values({ offeringId: 'a', fundingSchemeId }).execute()
  expect((await find({})).facets.grant).toEqual([{ value: 'slim', name: 'SLIM', count: 1, isChosen: false }])
  expect(await idsOf({ grant: ['slim'] })).toEqual(['a'])
  expect(await idsOf({ grant: ['stap'] })).toEqual([])
})

test('what somebody kept is found by them, and is no question of a visitor', async () => {
  for (const id of ['a', 'b']) await addOffering(open.db, { id })
  const kept = await findOfferings(open.db, { ...everything, saved: ['yes'] }, now, new Set(['b']))
  expect(kept.cards.map(({ id }) => id)).toEqual(['b'])
  expect(kept.facets.saved).toEqual([{ value: 'yes', count: 1, isChosen: true }])
  const visitor = await find({ saved: ['yes'] })
  expect(visitor.total).toBe(2)
  expect(visitor.choice.saved).toBeUndefined()
})

function find(choice: Partial<Choice>) {
  return findOfferings(open.db, { ...everything, ...choice }, now)
}

async function idsOf(choice: Partial<Choice>) {
  return (await find(choice)).cards.map(({ id }) => id).sort()
}

function addRun(offeringId: string, startsAt: number, seats: number | null = null, seatsTaken = 0) {
  const run = { id: `${offeringId}-run`, offeringId, startsAt, endsAt: startsAt + 3_600_000, seats, seatsTaken }
  return open.db.insertInto('offeringSession').values(run).execute()
}
