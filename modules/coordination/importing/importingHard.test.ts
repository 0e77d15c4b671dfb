import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { applyImport } from './applyImport.server'
import { keepImport, readImport } from './keepImport.server'
import type { ReadPeople } from './readPeople'
import { readTable } from './readTable'
import { oddFiles } from './testOddFiles'
import { workbook } from './testTables'

let open: OpenDatabase
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterAll(() => open.close())

const tables = ['person', 'membership', 'memberProfile', 'team', 'teamMember', 'formerMembership', 'outgoingMail']
const state = () => JSON.stringify(tables.map((table) => open.sqlite.prepare(`select * from ${table}`).all()))

const outcomes = { clean: 0, problems: 0, refused: 0 }

describe('two hundred odd files are a clear report or a clean import, never half', () => {
  const files = oddFiles(200)
  test.each(files)('$name', async ({ name, bytes, emails }) => {
    const isCut = name.endsWith('half of it')
    const before = state()
    const read = await readTable(bytes)
    if ('refused' in read) {
      outcomes.refused += 1
      expect(state()).toBe(before)
      return
    }
    const ines = await personNamed(open.db, 'ines')
    const asked = { organisationId: 'vos', fileName: 'a', read, isComplete: false, invites: true }
    const { importId } = (await keepImport(open.db, ines, asked))!
    const looked = (await readImport(open.db, ines, 'vos', importId)) as { hash: string; plan: { problems: unknown[] } }
    expect(state()).toBe(before)
    const applied = await applyImport(open.db, ines, 'vos', importId, looked.hash)
    if (looked.plan.problems.length > 0) {
      outcomes.problems += 1
      expect(applied).toEqual({ refused: 'problems' })
      expect(state()).toBe(before)
      for (const { row } of read.problems) expect(row).toBeGreaterThan(1)
      return
    }
    outcomes.clean += 1
    // All of them are there, and nobody else; of a text that was cut between two rows those before the cut.
    const found = read.people.map(({ email }) => email)
    expect(found).toEqual(isCut ? emails.slice(0, found.length) : emails)
    const members = await open.db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.personId')
      .where('organisationId', '=', 'vos')
      .where('email', 'in', found)
      .select('email')
      .distinct()
      .execute()
    expect(members).toHaveLength(found.length)
  })

  test('of every kind there are many', () => {
    console.info(JSON.stringify(outcomes))
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(15)
  })
})

describe('a hundred thousand rows', () => {
  const row = (place: number) => [
    `Persoon ${place}`,
    `persoon${place}@groot.example`,
    `Functie ${place % 40}`,
    `Team ${place % 300}`,
    '1-3-2026',
  ]
  const header = ['Naam', 'E-mailadres', 'Functie', 'Team', 'In dienst']
  const all = () => [header, ...Array.from({ length: 100_000 }, (_, place) => row(place))]

  test('are read from both kinds of file, and written in one go', { timeout: 600_000 }, async () => {
    const began = performance.now()
    const csv = new TextEncoder().encode(
      all()
        .map((cells) => cells.join(';'))
        .join('\n'),
    )
    const read = (await readTable(csv)) as ReadPeople
    const readCsvMs = performance.now() - began
    expect(read).toMatchObject({ problems: [] })
    expect(read.people).toHaveLength(100_000)
    const sheet = workbook(all())
    const beganSheet = performance.now()
    expect(((await readTable(sheet)) as ReadPeople).people).toHaveLength(100_000)
    const readXlsxMs = performance.now() - beganSheet
    const ines = await personNamed(open.db, 'ines')
    const asked = { organisationId: 'delta', fileName: 'a', read, isComplete: false, invites: false }
    const { importId } = (await keepImport(open.db, ines, asked))!
    const beganPlan = performance.now()
    const { hash } = (await readImport(open.db, ines, 'delta', importId)) as { hash: string }
    const planMs = performance.now() - beganPlan
    const beganApply = performance.now()
    expect(await applyImport(open.db, ines, 'delta', importId, hash)).toMatchObject({ done: { added: 100_000 } })
    const applyMs = performance.now() - beganApply
    const { rss } = process.memoryUsage()
    console.info(JSON.stringify({ readCsvMs, readXlsxMs, planMs, applyMs, rssMb: Math.round(rss / 1048576) }))
  })
})
