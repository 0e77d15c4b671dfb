import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { dropFavourite } from './dropFavourite.server'
import { keepFavourite } from './keepFavourite.server'
import { savedOfferings } from './savedOfferings.server'
import { addOffering, personNamed } from './testOfferings.server'
import { whatFollows } from './whatFollows.server'
import { withdrawOffering } from './withdrawOffering.server'

const daan = { id: 'daan' }
let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

describe('what somebody keeps', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b']) await addOffering(open.db, { id, hubId: 'mira' })
  })

  test('is theirs alone, the newest first, once however often it is pressed', async () => {
    await keepFavourite(open.db, daan, 'a', 1)
    await keepFavourite(open.db, daan, 'b', 2)
    expect(await keepFavourite(open.db, daan, 'a', 3)).toEqual({ id: 'a', slug: 'a' })
    expect(await savedOfferings(open.db, daan)).toEqual(['b', 'a'])
    expect(await savedOfferings(open.db, { id: 'frits' })).toEqual([])
  })

  test('can be taken away again, twice as well', async () => {
    await keepFavourite(open.db, daan, 'a', 1)
    expect(await dropFavourite(open.db, daan, 'a')).toBe(true)
    expect(await dropFavourite(open.db, daan, 'a')).toBe(true)
    expect(await savedOfferings(open.db, daan)).toEqual([])
  })

  test('is not shown while its hub has withdrawn it, and cannot be kept then', async () => {
    await keepFavourite(open.db, daan, 'a', 1)
    await withdrawOffering(open.db, await personNamed(open.db, 'anouk'), 'a')
    expect(await savedOfferings(open.db, daan)).toEqual([])
    expect(await keepFavourite(open.db, { id: 'frits' }, 'a')).toBeUndefined()
    expect(await dropFavourite(open.db, { id: 'frits' }, 'a')).toBe(false)
    expect(await dropFavourite(open.db, daan, 'a')).toBe(true)
  })

  test('is nothing when there is no such offering', async () => {
    expect(await keepFavourite(open.db, daan, 'none')).toBeUndefined()
    expect(await dropFavourite(open.db, daan, 'none')).toBe(false)
  })
})

describe('what follows on what is finished', () => {
  beforeEach(async () => {
    const lassen = { kind: 'module' as const, theme: 'Lassen' }
    await addOffering(open.db, { id: 'done', title: 'Lassen 1', level: 'mbo2', ...lassen })
    await addOffering(open.db, { id: 'same', level: 'mbo2', ...lassen })
  })

  test('is of the same theme and a level higher, modules first', async () => {
    await addOffering(open.db, { id: 'workshop', level: 'mbo3', theme: 'lassen' })
    await addOffering(open.db, { id: 'module', level: 'mbo3', theme: 'Lassen', kind: 'module' })
    await addOffering(open.db, { id: 'other', level: 'mbo3', theme: 'Meten', kind: 'module' })
    expect(idsOf(await whatFollows(open.db, ['done'], ['done']))).toEqual({
      after: 'Lassen 1',
      isHigher: true,
      ids: ['module', 'workshop'],
    })
  })

  test('is of the same level when there is nothing higher, and never what one knows', async () => {
    expect(idsOf(await whatFollows(open.db, ['done'], ['done']))).toMatchObject({ isHigher: false, ids: ['same'] })
    expect(await whatFollows(open.db, ['done'], ['done', 'same'])).toBeUndefined()
  })

  test('is nothing without a theme, or when nothing is finished', async () => {
    await addOffering(open.db, { id: 'plain', level: 'mbo2' })
    expect(await whatFollows(open.db, ['plain'], ['plain'])).toBeUndefined()
    expect(await whatFollows(open.db, [], [])).toBeUndefined()
  })
})

function idsOf(found: Awaited<ReturnType<typeof whatFollows>>) {
  if (!found) return undefined
  const { cards, ...rest } = found
  return { ...rest, ids: cards.map(({ id }) => id) }
}
