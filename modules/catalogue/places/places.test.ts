import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { type Choice, everything, readChoice } from '../choice'
import { findOfferings } from '../findOfferings.server'
import { addOffering } from '../testOfferings.server'
import { kilometresBetween, typedPlace } from './place'
import { findPlace, type PlaceIndex, placeIn, placeIndex } from './placeIndex.server'

const now = Date.UTC(2026, 10, 21)
let open: OpenDatabase
let index: PlaceIndex
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOffering(open.db, { id: 'zwolle', place: 'Perron038, Zwolle' })
  await addOffering(open.db, { id: 'kampen', place: 'Kampen' })
  await addOffering(open.db, { id: 'woerden', place: 'Woerden of bij je bedrijf' })
  await addOffering(open.db, { id: 'online', isOnline: 1 })
  await addOffering(open.db, { id: 'unsaid' })
  await addOffering(open.db, { id: 'by-run', startKind: 'fixed' })
  const run = { id: 'r', offeringId: 'by-run', startsAt: now + 1e8, endsAt: now + 2e8, place: 'Zwolle' }
  await open.db.insertInto('offeringSession').values(run).execute()
  index = await placeIndex(open.db)
})
afterAll(() => open.close())

describe('a place that is typed', () => {
  test.each([
    ['8011', 'Zwolle'],
    ['8011 PV', 'Zwolle'],
    [' 8011pv ', 'Zwolle'],
    ['8899AA', 'Oost-Vlieland'],
    ['2511', 'Den Haag'],
    ['zwolle', 'Zwolle'],
    ['den bosch', 'Den Bosch'],
    ['Hengelo Gelderland', 'Hengelo'],
    ['Hengelo (Gelderland)', 'Hengelo'],
  ])('%s is %s', (typed, name) => expect(findPlace(index, typed)).toMatchObject({ name }))

  test.each([
    ['0000XX', 'postcode'],
    ['80', 'postcode'],
    ['80111', 'postcode'],
    ['8011 1A', 'postcode'],
    ['Zwollle', 'place'],
    ['__proto__', 'place'],
    ['constructor', 'place'],
  ])('%s is not known as a %s', (typed, unknown) => expect(findPlace(index, typed)).toEqual({ unknown, typed }))

  test('of one name is the larger one, unless the province is said', () => {
    const [large, small] = ['Hengelo', 'Hengelo Gelderland'].map((typed) => findPlace(index, typed))
    expect(large).toMatchObject({ longitude: expect.closeTo(6.79, 1) })
    expect(small).toMatchObject({ longitude: expect.closeTo(6.3, 1) })
  })

  test('stands in an address without the letters that tell a street', () => {
    expect(typedPlace('8011 PV')).toBe('8011')
    expect(readChoice(new URLSearchParams('place=8011PV')).place).toBe('8011')
  })

  test('whatever it is, there is an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (typed) => {
        expect(findPlace(index, typed)).toSatisfy((found: object) => 'name' in found || 'unknown' in found)
      }),
    )
  })
})

test.each([
  ['Perron038, Zwolle', 'Zwolle'],
  ['Zuiderzeelaan 53, 8017 JV Zwolle', 'Zwolle'],
  ['Woerden of bij je bedrijf', 'Woerden'],
  ['in Apeldoorn', 'Apeldoorn'],
  ['Bij je werkgever en op school', undefined],
  ['Campus C', undefined],
  ['Lokaal 2026 AB', 'Haarlem'],
])('“%s” is in %s', (words, name) => expect(placeIn(index, words)?.name).toBe(name))

test('every two digits that a postcode can begin with are known, and lie in the Netherlands', () => {
  const unknown = Array.from({ length: 90 }, (_, at) => `${at + 10}00`).filter(
    (code) => 'unknown' in findPlace(index, code),
  )
  expect(unknown).toEqual([])
})

test('distances are those of the map', () => {
  const [zwolle, apeldoorn, maastricht] = ['Zwolle', 'Apeldoorn', 'Maastricht'].map(
    (name) => index.byName.get(name.toLowerCase())!,
  )
  expect(kilometresBetween(zwolle!, apeldoorn!)).toBeCloseTo(35, -1)
  expect(kilometresBetween(zwolle!, maastricht!)).toBeCloseTo(187, -1)
  expect(kilometresBetween(zwolle!, zwolle!)).toBe(0)
})

describe('finding near a place', () => {
  test('the nearest come first, each with how far it is', async () => {
    const { cards, kilometres, from } = await find({ place: '8011', km: ['25'] })
    expect(from).toMatchObject({ name: 'Zwolle' })
    expect(cards.map(({ id }) => id)).toEqual(['by-run', 'zwolle', 'kampen'])
    expect(kilometres).toMatchObject({ zwolle: 0, kampen: expect.closeTo(12, -1) })
  })

  test('what is online is there when it is asked for, after what is near', async () => {
    expect(await idsOf({ place: '8011', km: ['10'] })).toEqual(['by-run', 'zwolle'])
    expect(await idsOf({ place: '8011', km: ['10'], online: true })).toEqual(['by-run', 'zwolle', 'online'])
  })

  test('each distance tells how many it would give', async () => {
    const { facets } = await find({ place: '8011', km: ['10'] })
    expect(facets.km.map(({ value, count }) => [value, count])).toEqual([
      ['10', 2],
      ['25', 3],
      ['50', 3],
      ['100', 4],
    ])
  })

  test('a place that nobody knows is said, and hides nothing', async () => {
    const found = await find({ place: '0000XX', km: ['25'] })
    expect(found.from).toEqual({ unknown: 'postcode', typed: '0000XX' })
    expect(found.total).toBe(6)
    expect(found.kilometres).toEqual({})
  })
})

function find(choice: Partial<Choice>) {
  return findOfferings(open.db, { ...everything, ...choice }, now)
}

async function idsOf(choice: Partial<Choice>) {
  return (await find(choice)).cards.map(({ id }) => id)
}
