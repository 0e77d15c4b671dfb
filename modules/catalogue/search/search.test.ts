import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { readChoice } from '../choice'
import { findOfferings } from '../findOfferings.server'
import { importList, planImport } from '../lists/importList.server'
import { synonymsList } from '../lists/synonymsList.server'
import { addOffering } from '../testOfferings.server'
import { addSynonym, changeSynonym, removeSynonym, synonymSchema } from './saveSynonym.server'
import { suggest } from './suggest.server'
import { allSynonyms } from './synonyms.server'

const ines = { id: 'ines' }

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOffering(open.db, { id: 'lasrobot', title: 'Lasrobot bedienen' })
  await addOffering(open.db, { id: 'apart', title: 'Lassen met een robot' })
  await addOffering(open.db, { id: 'gieten', title: 'Spuitgieten en matrijzen' })
  await open.db
    .insertInto('offering')
    .values({ id: 'draft', slug: 'draft', kind: 'bbl', hubId: 'mira', title: 'Zeppelins', createdAt: 1, updatedAt: 1 })
    .execute()
})
afterEach(() => open.close())

describe('searching', () => {
  test.each(['lasrobot', 'robotlassen', 'lassen met robot', 'lasrobots', 'las robot', 'lasrobto'])(
    '"%s" finds what is about it, in one word or more',
    async (q) => expect((await ids(q)).sort()).toEqual(['apart', 'lasrobot']),
  )

  test('says what it took a mistyped word for, and between quotation marks takes it as it is', async () => {
    expect(await find('lasrobto')).toMatchObject({ corrected: 'lasrobot', isLoose: false })
    expect(await find('"lasrobto"')).toMatchObject({ corrected: undefined, total: 0 })
    expect((await find('lasrobot')).corrected).toBeUndefined()
  })

  test('never takes a word for one that only a draft has', async () => {
    expect(await find('zeppelns')).toMatchObject({ corrected: undefined, total: 0 })
    expect(await suggest(open.db, 'zepp')).toEqual({ words: [], offerings: [] })
  })

  test('shows what has a part of the words below the few that have all', async () => {
    const found = await find('spuitgieten robot')
    expect([found.isLoose, found.total]).toEqual([true, 3])
    const { cards, near } = await find('lasrobot bedienen')
    expect([cards.map(({ id }) => id), near.map(({ id }) => id)]).toEqual([['lasrobot'], ['apart']])
  })

  test.each([
    'title:lasrobot',
    'lasrobot AND',
    '"lasrobot',
    'NEAR(lasrobot)',
    '{title} : lasrobot*',
    'lasrobot\0',
    'lasrobot 🔩',
    `lasrobot ${'x'.repeat(10_000)}`,
    "lasrobot'; drop table offering; --",
  ])('takes %j as words', async (q) => expect(await ids(q)).toContain('lasrobot'))
})

describe('synonyms', () => {
  test('find each other, and narrower words one way only', async () => {
    await addSynonym(open.db, ines, synonym({ word: 'kunststof', alsoFinds: 'spuitgieten' }))
    await addSynonym(open.db, ines, synonym({ word: 'lasrobot', sameAs: 'welding robot, lasautomaat' }))
    expect(await ids('kunststof')).toEqual(['gieten'])
    expect(await ids('welding robots')).toEqual(['lasrobot'])
    expect(await ids('lasautomaten')).toContain('lasrobot')
    await addOffering(open.db, { id: 'kunststof', title: 'Kunststof kiezen' })
    expect(await ids('spuitgieten')).toEqual(['gieten'])
  })

  test('hold at once when they are changed or removed', async () => {
    const added = await addSynonym(open.db, ines, synonym({ word: 'mal', sameAs: 'matrijs' }))
    const { synonymId } = added as { synonymId: string }
    expect(await ids('mal')).toEqual(['gieten'])
    await changeSynonym(open.db, ines, synonymId, synonym({ word: 'vorm', sameAs: 'matrijs' }))
    expect([await ids('mal'), await ids('vorm')]).toEqual([[], ['gieten']])
    expect(await removeSynonym(open.db, synonymId)).toBe(true)
    expect(await ids('vorm')).toEqual([])
  })

  test('a word stands in the list once, whatever its capitals', async () => {
    await addSynonym(open.db, ines, synonym({ word: 'CNC', sameAs: 'verspanen' }))
    expect(await addSynonym(open.db, ines, synonym({ word: 'cnc' }))).toEqual({ refused: 'taken' })
  })

  const heading = 'Woord;Betekent hetzelfde;Vindt ook;Bron;Datum\n'

  test('a file is told before it changes anything, and changes what it says', async () => {
    await addSynonym(open.db, ines, synonym({ word: 'mal', sameAs: 'matrijs' }))
    await addSynonym(open.db, ines, synonym({ word: 'blijft' }))
    const csv = `${heading}mal;matrijs, vorm;;ROC;2026-11-02\nplc;;hmi;ROC;2026-11-02\nblijft;;;A+O;2026-11-01\n`
    const plan = await planImport(open.db, synonymsList, csv)
    expect([plan.added.length, plan.changed.length, plan.unchanged, plan.wrong]).toEqual([1, 1, 1, []])
    expect(await allSynonyms(open.db)).toHaveLength(2)
    await importList(open.db, synonymsList, ines, csv)
    const [, mal, plc] = await allSynonyms(open.db)
    expect([mal?.sameAs, plc?.alsoFinds]).toEqual([['matrijs', 'vorm'], ['hmi']])
    expect(await planImport(open.db, synonymsList, csv)).toMatchObject({ added: [], changed: [], unchanged: 3 })
  })

  test('a file without names of columns, or with a quotation mark too few, changes nothing and loses no word', async () => {
    const without = await importList(
      open.db,
      synonymsList,
      ines,
      'mal;matrijs;;ROC;2026-11-02\nplc;;hmi;ROC;2026-11-02\n',
    )
    expect(without.wrong).toEqual([{ number: 1, field: 'heading' }])
    const broken = await importList(
      open.db,
      synonymsList,
      ines,
      `${heading}mal;"matrijs;;ROC;2026-11-02\nplc;;hmi;ROC;2026-11-02\n`,
    )
    expect(broken.wrong).toEqual([{ number: 2, field: 'quotes' }])
    expect(await allSynonyms(open.db)).toEqual([])
  })

  test('every line of a long file is read', async () => {
    const lines = Array.from({ length: 6000 }, (_, n) => `woord${n};;;ROC;2026-11-02\n`)
    expect((await planImport(open.db, synonymsList, heading + lines.join(''))).added).toHaveLength(6000)
  })

  test('a file with wrong lines changes nothing, and each is told with its number', async () => {
    const csv = `${heading}mal;matrijs;;ROC;2 november\n;;;ROC;2026-11-02\nplc;;;;2026-11-02\nplc;;hmi\nok;;;ROC;2026-11-02\nOK;;;ROC;2026-11-02\n`
    const { wrong } = await importList(open.db, synonymsList, ines, csv)
    expect(wrong).toEqual([
      { number: 2, field: 'sourceDate' },
      { number: 3, field: 'word' },
      { number: 4, field: 'source' },
      { number: 5, field: 'columns' },
      { number: 7, field: 'twice' },
    ])
    expect(await allSynonyms(open.db)).toEqual([])
  })
})

describe('suggestions', () => {
  test('are words of titles and offerings, and follow every change', async () => {
    expect(await suggest(open.db, 'met lasr')).toMatchObject({ words: ['met lasrobot'] })
    const { offerings } = await suggest(open.db, 'spuit')
    expect(offerings).toEqual([{ title: 'Spuitgieten en matrijzen', slug: 'gieten', hub: 'Smart Makers Network' }])
    await open.db.updateTable('offering').set({ title: 'Persen' }).where('id', '=', 'gieten').execute()
    expect(await suggest(open.db, 'spuit')).toEqual({ words: [], offerings: [] })
  })

  test('have the word that was meant', async () => {
    expect(await suggest(open.db, 'lasrobto')).toMatchObject({ words: ['lasrobot'] })
  })

  test.each(['', 'l', '"', '\0', '🔩🔩', 'x'.repeat(10_000)])('of %j are none', async (q) => {
    expect((await suggest(open.db, q)).words).toEqual([])
  })
})

function find(q: string) {
  return findOfferings(open.db, readChoice(new URLSearchParams({ q })))
}

async function ids(q: string) {
  return (await find(q)).cards.map(({ id }) => id)
}

function synonym(form: Record<string, string>) {
  return synonymSchema.parse({ source: 'A+O', sourceDate: '2026-11-01', ...form })
}
