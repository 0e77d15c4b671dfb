import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addOffering } from '../testOfferings.server'
import type { ListName, Values } from './adminList'
import { importList, planImport } from './importList.server'
import { lists } from './lists.server'
import { addEntry, changeEntry, entryOf, removeEntry } from './saveEntry.server'

const ines = { id: 'ines' }
const dated = { validFrom: '2026-01-01', validUntil: '', source: 'https://example.nl' }
// Places and postcodes come filled; they have a test of their own.
type Empty = Exclude<ListName, 'places' | 'postcodes'>
// What somebody would fill in, in each list.
const filled: Record<Empty, Values> = {
  grants: { name: 'SLIM-scholingssubsidie', summary: 'Een deel terug.', needsNlqf: 'ja', ...dated },
  crebos: { code: '25340', name: 'Eerste monteur', level: '3', ...dated },
  nlqf: { level: '3', nameNl: 'mbo 3', nameEn: 'mbo 3', ...dated },
  paths: { name: 'Ontwikkelpad Verspaner', ...dated },
  themes: {
    nameNl: 'Robotisering',
    nameEn: 'Robotisation',
    lineNl: 'Smart Industry',
    lineEn: 'Smart Industry',
    ...dated,
  },
  synonyms: { word: 'cobot', sameAs: 'samenwerkende robot', source: 'A+O', sourceDate: '2026-11-01' },
}
const codes = {
  grants: 'slim-scholingssubsidie',
  crebos: '25340',
  nlqf: '3',
  paths: 'ontwikkelpad-verspaner',
  themes: 'robotisering',
}
const dateds = Object.entries(codes) as [keyof typeof codes, string][]

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

describe.each(Object.keys(filled) as Empty[])('the list %s', (name) => {
  const list = lists[name]

  test('takes an entry once, comes back from its own file unchanged, and lets go of it', async () => {
    const values = parsed(name, filled[name])
    expect(await addEntry(open.db, list, ines, values)).toEqual({ key: list.keyOf(values) })
    expect(await addEntry(open.db, list, ines, values)).toEqual({ refused: 'taken' })
    const [entry] = await list.entries(open.db)
    expect(entry!.values).toEqual(values)
    const file = csv(
      list.columns.map((column) => column.name),
      [list.columns.map((column) => values[column.name]!)],
    )
    expect(await planImport(open.db, list, file)).toMatchObject({ added: [], changed: [], unchanged: 1, wrong: [] })
    expect(await removeEntry(open.db, list, entry!.id)).toEqual({ key: entry!.key })
    expect(await list.entries(open.db)).toEqual([])
    expect(await removeEntry(open.db, list, entry!.id)).toBeUndefined()
    expect(await changeEntry(open.db, list, ines, entry!.id, values)).toBeUndefined()
  })
})

describe.each(dateds)('the dated list %s', (name, code) => {
  const list = lists[name]

  test('gives an entry a last day, keeps its code, and never removes what is in use', async () => {
    await addEntry(open.db, list, ines, parsed(name, filled[name]))
    await addOffering(open.db, { id: 'o', themeId: name === 'themes' ? code : null, nlqf: name === 'nlqf' ? 3 : null })
    if (name === 'crebos') await open.db.updateTable('offering').set({ crebo: code }).execute()
    if (name === 'grants')
      await open.db.insertInto('offeringFunding').values({ offeringId: 'o', fundingSchemeId: code }).execute()
    if (name === 'paths')
      await open.db.insertInto('offeringDevelopmentPath').values({ offeringId: 'o', developmentPathId: code }).execute()
    expect(await removeEntry(open.db, list, code)).toEqual({ refused: 'inUse' })
    expect(() => open.sqlite.prepare(`delete from ${tables[name]}`).run()).toThrow()
    const ended = parsed(name, { ...filled[name], validUntil: '2026-12-31' })
    expect(await changeEntry(open.db, list, ines, code, ended)).toEqual({ key: code })
    expect(await entryOf(open.db, list, code)).toMatchObject({ uses: 1, values: { validUntil: '2026-12-31' } })
  })

  test.each([
    [{ validFrom: '' }, 'validFrom'],
    [{ validFrom: '31-02-2026' }, 'validFrom'],
    [{ validUntil: '2025-12-31' }, 'validUntil'],
    [{ source: ' ' }, 'source'],
    [{ source: 'x'.repeat(301) }, 'source'],
  ])('refuses %j', (wrong, field) => {
    const result = list.schema.safeParse(nonEmpty({ ...filled[name], ...wrong }))
    expect(result.error?.issues[0]?.path[0]).toBe(field)
  })

  test('takes a day as Excel writes it', () => {
    expect(parsed(name, { ...filled[name], validFrom: '1-11-2026', validUntil: '30/11/2026' })).toMatchObject({
      validFrom: '2026-11-01',
      validUntil: '2026-11-30',
    })
  })
})

test('a file with one wrong row changes nothing, and says which row and what', async () => {
  const heading = ['Code', 'Naam', 'Wat', 'NLQF', 'Pad', 'Van', 'Tot', 'Bron']
  const row = (name: string, from: string) => ['', name, 'Een deel terug.', 'nee', 'nee', from, '', 'https://rvo.nl']
  const file = csv(heading, [row('Een', '2026-01-01'), row('Twee', '2 november'), row('Drie', '01-01-2026')])
  const plan = await importList(open.db, lists.grants, ines, file)
  expect(plan.wrong).toEqual([{ number: 3, field: 'validFrom' }])
  expect(await lists.grants.entries(open.db)).toEqual([])
  const mended = await importList(open.db, lists.grants, ines, file.replace('2 november', '2026-11-02'))
  expect(mended).toMatchObject({ added: [{ id: 'een' }, { id: 'twee' }, { id: 'drie' }], wrong: [] })
  expect((await lists.grants.entries(open.db)).map(({ id }) => id).sort()).toEqual(['drie', 'een', 'twee'])
})

test('a theme takes up the offerings that said its name in their own words, and is found by both its names', async () => {
  await addOffering(open.db, { id: 'a', theme: 'robotisation' })
  await addOffering(open.db, { id: 'b', theme: 'Lassen' })
  await addEntry(open.db, lists.themes, ines, parsed('themes', filled.themes))
  const rows = await open.db.selectFrom('offering').select(['id', 'themeId']).orderBy('id').execute()
  expect(rows.map(({ themeId }) => themeId)).toEqual(['robotisering', null])
  const found = () =>
    open.sqlite
      .prepare('select offeringId from offeringSearch where offeringSearch match \'"smart industry"\'')
      .pluck()
      .all()
  expect(found()).toEqual(['a'])
  await changeEntry(
    open.db,
    lists.themes,
    ines,
    'robotisering',
    parsed('themes', { ...filled.themes, lineNl: '', lineEn: '' }),
  )
  expect(found()).toEqual([])
})

const tables = {
  grants: 'fundingScheme',
  crebos: 'crebo',
  nlqf: 'nlqfLevel',
  paths: 'developmentPath',
  themes: 'theme',
}

function parsed(name: ListName, values: Values) {
  return lists[name].schema.parse(nonEmpty(values))
}

function nonEmpty(values: Values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
}

function csv(heading: string[], rows: string[][]) {
  return [heading, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n')
}
