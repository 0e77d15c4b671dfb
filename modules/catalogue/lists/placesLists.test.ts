import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { findPlace, placeIndex } from '../places/placeIndex.server'
import { importList } from './importList.server'
import { placesList, postcodesList } from './placesLists.server'

const ines = { id: 'ines' }
let open: OpenDatabase
beforeEach(() => {
  open = openDatabase(':memory:')
})
afterEach(() => open.close())

const found = async (typed: string) => findPlace(await placeIndex(open.db), typed)

test('a file with all four digits makes postcodes more exact, at once', async () => {
  expect(await found('8017 JV')).toMatchObject({ name: 'Zwolle' })
  const csv = 'prefix;name;latitude;longitude;source;sourceDate\n8017;Zwolle-Zuid;52,49;6,12;CBS;30-11-2026\n'
  expect(await importList(open.db, postcodesList, ines, csv)).toMatchObject({ added: [{ prefix: '8017' }], wrong: [] })
  expect(await found('8017 JV')).toMatchObject({ name: 'Zwolle-Zuid', latitude: 52.49, longitude: 6.12 })
})

test.each([
  ['0800;x;52;6;x;2026-11-30', 'prefix'],
  ['80111;x;52;6;x;2026-11-30', 'prefix'],
  ['8011;x;49;6;x;2026-11-30', 'latitude'],
  ['8011;x;52;600;x;2026-11-30', 'longitude'],
  ['8011;x;52;6;x;morgen', 'sourceDate'],
  ['8011;x;52;6', 'columns'],
])('%s is refused', async (csv, field) => {
  const heading = 'prefix;name;latitude;longitude;source;sourceDate'
  const plan = await importList(open.db, postcodesList, ines, `${heading}\n${csv}\n`)
  expect(plan.wrong).toEqual([{ number: 2, field }])
})

test('a place is added, changed and taken away by its name and province', async () => {
  const csv =
    'name;province;latitude;longitude;people;source;sourceDate\nPerron038;Overijssel;52.5;6.1;;ons;2026-11-30\n'
  await importList(open.db, placesList, ines, csv)
  expect(await found('perron038')).toMatchObject({ name: 'Perron038' })
  const entry = (await placesList.entries(open.db)).find(({ values }) => values.name === 'Perron038')!
  await placesList.change(open.db, ines, entry.id, { ...entry.values, latitude: '52.6' }, 1)
  expect(await found('perron038')).toMatchObject({ latitude: 52.6 })
  await placesList.remove(open.db, entry.id)
  await placesList.remove(open.db, 'none')
  expect(await found('perron038')).toMatchObject({ unknown: 'place' })
})

test('what is downloaded and brought in again changes nothing', async () => {
  for (const list of [placesList, postcodesList]) {
    const lines = (await list.entries(open.db)).map(({ values }) =>
      list.columns.map(({ name }) => `"${values[name]}"`).join(';'),
    )
    const plan = await importList(
      open.db,
      list,
      ines,
      [list.columns.map(({ name }) => name).join(';'), ...lines].join('\n'),
    )
    expect(plan).toMatchObject({ added: [], changed: [], unchanged: lines.length, wrong: [] })
  }
})
