import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { addressOf, type Choice, everything, readChoice, toggled, unknownIn } from './choice'
import { cardsPerPage, findOfferings } from './findOfferings.server'
import type { FacetValue } from './narrow'
import { addOffering, personNamed } from './testOfferings.server'
import { withdrawOffering } from './withdrawOffering.server'

const day = 86_400_000
const now = Date.UTC(2026, 10, 21)

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

describe('searching', () => {
  beforeEach(async () => {
    const robot = { title: 'Lasrobots bedienen', summary: 'Veilig werken in de cel.', skills: '[{"name":"Cobots"}]' }
    await addOffering(open.db, { id: 'robot', hubId: 'mira', level: 'mbo3', ...robot })
    await addOffering(open.db, { id: 'meten', hubId: 'smm', title: 'Meten met de schuifmaat', level: 'mbo2' })
    const bbl = { title: 'MBO BBL Mechatronica', kind: 'bbl' as const, level: 'mbo3' as const, place: 'Eindhoven' }
    await addOffering(open.db, { id: 'bbl', hubId: 'precisie', outcomes: '["Je bouwt een robot op"]', ...bbl })
    await addOffering(open.db, { id: 'net', hubId: 'nop', title: 'Industriële netwerken in België' })
  })

  test.each([
    ['lasrobots', ['robot']],
    ['LASROBOT', ['robot']],
    ['robot', ['robot', 'bbl']],
    ['cobots', ['robot']],
    ['industriele', ['net']],
    ['belgië', ['net']],
    ['meten met een schuifmaat', ['meten']],
    ['mbo 3 bbl', ['bbl']],
    ['eindhoven', ['bbl']],
    ['precisietechnologie', ['bbl']],
    ['mira', ['robot']],
    ['zwolle', ['robot']],
    ['de', ['meten', 'robot']],
    ['robot "', ['robot', 'bbl']],
    ['title:meten', ['meten']],
    ['NEAR(meten schuif)', ['meten']],
    ['robot OR', ['robot', 'bbl']],
    ['-meten', ['meten']],
    ['meten*', ['meten']],
    ['"meten', ['meten']],
    ['(meten', ['meten']],
    ['^meten +schuifmaat', ['meten']],
    ["'; drop table offering; --", []],
  ])('%s', async (q, expected) => {
    expect(await idsOf({ q })).toEqual(expected)
  })

  test('a word in the title counts more than one in an outcome', async () => {
    await addOffering(open.db, { id: 'title', hubId: 'mira', title: 'Een robot kiezen' })
    expect(await idsOf({ q: 'robot' })).toEqual(['title', 'robot', 'bbl'])
  })

  test('when nothing has all words, what has some of them is shown and said', async () => {
    const found = await find({ q: 'schuifmaat raketten' })
    expect(found.cards.map(({ id }) => id)).toEqual(['meten'])
    expect(found.isLoose).toBe(true)
    expect((await find({ q: 'schuifmaat' })).isLoose).toBe(false)
  })

  test('what changes is found by its new words at once', async () => {
    await open.db.updateTable('offering').set({ title: 'Draaien op de draaibank' }).where('id', '=', 'meten').execute()
    expect(await idsOf({ q: 'schuifmaat' })).toEqual([])
    expect(await idsOf({ q: 'draaibank' })).toEqual(['meten'])
    await open.db.updateTable('organisation').set({ name: 'Meetlab' }).where('id', '=', 'smm').execute()
    expect(await idsOf({ q: 'meetlab' })).toEqual(['meten'])
  })

  test('whatever is typed gives an answer', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'"*:()^-+{}\\\0 ABNORTDE'.split('')), maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const choice = readChoice(new URLSearchParams({ q, page: q, kind: q, hub: q, level: q, place: q, theme: q }))
        const found = await findOfferings(open.db, choice, now)
        expect(found.total).toBeGreaterThanOrEqual(found.cards.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('filters', () => {
  beforeEach(async () => {
    await addOffering(open.db, { id: 'a', kind: 'masterclass', hubId: 'smn', level: 'hbo' })
    await addOffering(open.db, { id: 'b', kind: 'masterclass', hubId: 'mira', level: 'mbo3' })
    await addOffering(open.db, { id: 'c', kind: 'bbl', hubId: 'precisie', level: 'mbo3' })
    await addOffering(open.db, { id: 'd', kind: 'bbl', hubId: 'precisie', level: null })
  })

  test('hold together, and within one of them each choice is enough', async () => {
    expect(await idsOf({ kind: ['masterclass'] })).toEqual(['a', 'b'])
    expect(await idsOf({ kind: ['masterclass'], level: ['mbo3'] })).toEqual(['b'])
    expect(await idsOf({ kind: ['masterclass', 'bbl'], level: ['mbo3'] })).toEqual(['b', 'c'])
    expect(await idsOf({ hub: ['precisietechnologie'], kind: ['masterclass'] })).toEqual([])
  })

  test('tell how many each choice would give beside the others', async () => {
    const { facets } = await find({ level: ['mbo3'] })
    const counts = (values: FacetValue[]) => values.map(({ value, count }) => [value, count])
    expect(counts(facets.kind)).toEqual([
      ['masterclass', 1],
      ['bbl', 1],
    ])
    expect(counts(facets.level)).toEqual([
      ['mbo3', 2],
      ['hbo', 1],
    ])
    expect(facets.level.map(({ isChosen }) => isChosen)).toEqual([true, false])
  })

  test('an address gives back the choice it was made of', () => {
    const choice = {
      q: 'lassen & meten',
      kind: ['bbl'],
      hub: ['mira'],
      price: ['free', 'upTo250'],
      place: 'Zwolle',
      km: ['10'],
      page: 3,
    }
    expect(readChoice(new URL(addressOf(choice), 'http://x').searchParams)).toEqual(choice)
    expect(addressOf(everything)).toBe('/catalogue')
  })

  test('choosing again takes a choice away, and starts at the first page', () => {
    const once = toggled({ ...everything, page: 4 }, 'kind', 'bbl')
    expect(once).toMatchObject({ kind: ['bbl'], page: 1 })
    expect(toggled(once, 'kind', 'bbl')).toMatchObject({ kind: [] })
  })

  test('what does not exist is left out', () => {
    const query = new URLSearchParams('kind=none&level=mbo9&hub=../x&page=-1')
    expect(readChoice(query)).toEqual(everything)
    expect(unknownIn(query)).toEqual(['kind=none', 'level=mbo9', 'hub=../x'])
  })

  test('what an address asks for that no facet has can be told, what others add to every address not', () => {
    const query = new URLSearchParams('colour=red&utm_source=mail&fbclid=x&kind=bbl&kind=&q=x&place=8011&km=25&page=2')
    expect(unknownIn(query)).toEqual(['colour=red'])
  })
})

describe('what is seen', () => {
  test('a withdrawn offering and one never published are not there', async () => {
    await addOffering(open.db, { id: 'seen', hubId: 'smn' })
    await addOffering(open.db, { id: 'gone', hubId: 'precisie' })
    await withdrawOffering(open.db, await personNamed(open.db, 'bram'), 'gone')
    const draft = { id: 'draft', slug: 'draft', kind: 'bbl' as const, hubId: 'mira', title: 'draft' }
    await open.db
      .insertInto('offering')
      .values({ ...draft, createdAt: 1, updatedAt: 1 })
      .execute()
    expect(await idsOf({})).toEqual(['seen'])
    expect(await idsOf({ q: 'gone' })).toEqual([])
  })

  test('what is full or past stays, after what is open', async () => {
    for (const id of ['full', 'open', 'past']) await addOffering(open.db, { id, startKind: 'fixed' })
    await addRun('full', { startsAt: now + day, seats: 10, seatsTaken: 10 })
    await addRun('past', { startsAt: now - 3 * day })
    await addRun('open', { startsAt: now + day, seats: 10, seatsTaken: 9 })
    const { cards } = await find({})
    expect(cards.map(({ id, start }) => [id, start.state])).toEqual([
      ['open', 'open'],
      ['full', 'full'],
      ['past', 'past'],
    ])
  })

  test('there are 24 on a page, and a page too far is the last', async () => {
    for (let index = 0; index < cardsPerPage + 2; index += 1) await addOffering(open.db, { id: `o${index}` })
    expect(await find({})).toMatchObject({ total: 26, pages: 2 })
    const last = await find({ page: 900 })
    expect(last.choice.page).toBe(2)
    expect(last.cards).toHaveLength(2)
  })
})

describe('the counter of changes', () => {
  test('moves with every table of the pages, and not with enrolments', async () => {
    await addOffering(open.db, { id: 'a', kind: 'module' })
    const changes = () => open.sqlite.prepare('select changes from changeCounter').pluck().get() as number
    const moved = async (write: () => Promise<unknown>) => {
      const before = changes()
      await write()
      return changes() > before
    }
    const scheme = { id: 's', name: 's', summary: 's', source: 's', validFrom: '2026-01-01' }
    expect(await moved(() => addRun('a', { startsAt: now }))).toBe(true)
    expect(await moved(() => open.db.insertInto('fundingScheme').values(scheme).execute())).toBe(true)
    expect(await moved(() => open.db.updateTable('offering').set({ title: 'b' }).execute())).toBe(true)
    expect(await moved(() => open.db.updateTable('organisation').set({ summary: 'b' }).execute())).toBe(true)
    expect(await moved(() => open.db.deleteFrom('offeringSession').execute())).toBe(true)
    const enrolment = { id: 'e', offeringId: 'a', personId: 'daan', organisationId: 'vos', enrolledAt: 1 }
    expect(await moved(() => open.db.insertInto('enrolment').values(enrolment).execute())).toBe(false)
  })
})

function find(choice: Partial<Choice>) {
  return findOfferings(open.db, { ...everything, ...choice }, now)
}

async function idsOf(choice: Partial<Choice>) {
  return (await find(choice)).cards.map(({ id }) => id)
}

function addRun(offeringId: string, run: { startsAt: number; seats?: number; seatsTaken?: number }) {
  const id = `${offeringId}-${run.startsAt}`
  return open.db
    .insertInto('offeringSession')
    .values({ id, offeringId, endsAt: run.startsAt + 3_600_000, ...run })
    .execute()
}
