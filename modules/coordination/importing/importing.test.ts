import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { applyImport } from './applyImport.server'
import { keepImport, readImport } from './keepImport.server'
import type { ReadPeople } from './readPeople'
import { readTable } from './readTable'
import { workbook } from './testTables'

const header = ['Naam', 'E-mailadres', 'Functie', 'Team', 'In dienst']
const jose = ['José de Vries', 'jose@vos.example', 'Verspaner', 'Montage', '2026-03-01']
const person = {
  email: 'jose@vos.example',
  name: 'José de Vries',
  jobTitle: 'Verspaner',
  teams: ['Montage'],
  startedOn: '2026-03-01',
}
const lines = (separator: string, rows = [header, jose]) => rows.map((row) => row.join(separator)).join('\r\n')
const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

const alike: Record<string, Uint8Array> = {
  commas: utf8(lines(',')),
  semicolons: utf8(lines(';')),
  tabs: utf8(lines('\t')),
  bars: utf8(lines('|')),
  'a mark of UTF-8': utf8(`\uFEFF${lines(';')}`),
  'Windows-1252': latin(lines(';')),
  'UTF-16 with a mark': utf16(lines('\t')),
  'UTF-16 the other way round': utf16(lines(';')).swap16(),
  'UTF-16 without a mark': Buffer.from(lines(';'), 'utf16le'),
  'sep= of Excel': utf8(`sep=;\r\n${lines(';')}`),
  'quotes around everything': utf8(
    lines(
      ';',
      [header, jose].map((row) => row.map((cell) => `"${cell}"`)),
    ),
  ),
  'lines of old Macs': utf8(lines(';').replace(/\r\n/g, '\r')),
  'a title and empty lines above': utf8(`Medewerkers van Vos\r\n\r\n${lines(';')}\r\n;;;;\r\n\r\n`),
  'spaces and hard spaces': utf8(lines(';', [header, jose.map((cell) => ` \u00a0${cell} `)])),
  'the same row twice': utf8(lines(';', [header, jose, jose])),
  'a Dutch date': utf8(lines(';', [header, [...jose.slice(0, 4), '1-3-2026']])),
  'a date in words': utf8(lines(';', [header, [...jose.slice(0, 4), '1 maart 2026']])),
  'a sheet': workbook([header, jose]),
  'a sheet with a prefix': workbook([header, jose], { prefix: 'x' }),
  'a sheet behind a hidden one': workbook([header, jose], { hidden: true }),
  'a sheet with a date': workbook([header, [...jose.slice(0, 4), { date: 46_082 }]]),
  'a sheet with formulas that were worked out': workbook([header, [{ f: 'A1&B1', v: jose[0]! }, ...jose.slice(1)]]),
  'a sheet with a merged title': workbook([['Medewerkers'], header, jose], { merged: ['A1:E1'] }),
}

test.each(Object.entries(alike))('a list is read: %s', async (_name, bytes) => {
  const read = (await readTable(bytes)) as ReadPeople
  expect(read).toMatchObject({ problems: [], people: [person] })
  expect(read.people).toHaveLength(1)
})

const wrong: [string, Uint8Array, object][] = [
  ['no address', utf8(lines(';', [header, ['Jan Jansen', '', '', '', '']])), { row: 2, kind: 'noEmail' }],
  [
    'a wrong address',
    utf8(lines(';', [header, ['Jan', 'jan@', '', '', '']])),
    { row: 2, kind: 'email', value: 'jan@' },
  ],
  ['a day that is none', utf8(lines(';', [header, [...jose.slice(0, 4), '31-2-2026']])), { kind: 'date' }],
  ['letters of another encoding', utf8(lines(';', [header, ['JosÃ©', ...jose.slice(1)]])), { kind: 'letters' }],
  ['a formula as text', utf8(lines(';', [header, ['=1+1', ...jose.slice(1)]])), { kind: 'formula' }],
  [
    'an address twice',
    utf8(lines(';', [header, jose, ['Piet', ...jose.slice(1)]])),
    { row: 3, kind: 'twice', value: '2' },
  ],
  ['a formula without a result', workbook([header, [{ f: 'A1' }, ...jose.slice(1)]]), { row: 2, kind: 'formula' }],
  [
    'an error of a sheet',
    workbook([header, [{ error: '#REF!' }, ...jose.slice(1)]]),
    { kind: 'error', value: '#REF!' },
  ],
  ['merged cells', workbook([header, jose, jose], { merged: ['D2:D3'] }), { row: 2, kind: 'merged', value: 'D2:D3' }],
  ['a last row that breaks off', utf8(lines(';', [header, jose, ['Piet', 'piet@vos.exa']])), { row: 3, kind: 'short' }],
  ['an unknown role', utf8('naam;email;rol\nJan Jansen;jan@vos.example;baas'), { kind: 'role', value: 'baas' }],
  [
    'a cell over two lines, counted right',
    utf8('naam;email\n"Jan\nJansen";jan@vos.example\nPiet;x'),
    { row: 4, kind: 'email' },
  ],
]

test.each(wrong)('a row is told that is not understood: %s', async (_name, bytes, problem) => {
  const read = (await readTable(bytes)) as ReadPeople
  expect(read.problems[0]).toMatchObject(problem)
})

const refused: [string, Uint8Array, string][] = [
  ['nothing', utf8(''), 'empty'],
  ['spaces', utf8(' \n \n'), 'empty'],
  ['no column of addresses', utf8('naam;functie\nJan;Lasser'), 'noEmailColumn'],
  ['two columns of addresses', utf8('mail;e-mail\na@b.nl;c@d.nl'), 'twoColumns'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'notATable'],
  ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oldExcel'],
  ['half a zip', workbook([header, jose]).slice(0, 300), 'broken'],
  ['too many rows', utf8(`email\n${'a@b.nl\n'.repeat(100_002)}`), 'tooManyRows'],
]

test.each(refused)('a file is refused as a whole: %s', async (_name, bytes, reason) => {
  expect(await readTable(bytes)).toEqual({ refused: reason })
})

describe('an import', () => {
  let open: OpenDatabase
  beforeEach(async () => {
    open = openDatabase(':memory:')
    await loadCast(open.db)
  })
  afterEach(() => open.close())
  const as = (id: string) => personNamed(open.db, id)

  async function kept(text: string, how = { isComplete: false, invites: true }) {
    const read = (await readTable(utf8(text))) as ReadPeople
    const made = await keepImport(open.db, await as('ines'), { organisationId: 'vos', fileName: 'a.csv', read, ...how })
    return made!.importId
  }
  const look = async (id: string) => {
    const found = (await readImport(open.db, await as('ines'), 'vos', id))!
    if ('done' in found) throw new Error('is done')
    return found
  }
  const apply = async (id: string, hash: string) => applyImport(open.db, await as('ines'), 'vos', id, hash)
  const state = () =>
    [
      'person',
      'membership',
      'formerMembership',
      'memberProfile',
      'team',
      'teamMember',
      'invitation',
      'outgoingMail',
    ].map((table) => open.sqlite.prepare(`select * from ${table}`).all())

  const list = lines(';', [
    header,
    jose,
    ['Daan Bakker', 'daan@vos.example', 'Monteur', 'Montage, Avonddienst', ''],
    ['Frits Mulder', 'frits@hamer.example', '', '', ''],
  ])

  test('is looked at before it is done, shows every change, and is done whole', async () => {
    const id = await kept(list)
    const before = state()
    const { plan, hash } = await look(id)
    expect(state()).toEqual(before)
    expect(plan).toMatchObject({ newTeams: ['Avonddienst', 'Montage'], left: [], same: 0, problems: [] })
    expect(plan.added.map(({ email }) => email)).toEqual(['jose@vos.example', 'frits@hamer.example'])
    expect(plan.changed[0]).toMatchObject({
      name: 'Daan Bakker',
      changes: [
        { field: 'jobTitle', from: '', to: 'Monteur' },
        { field: 'teams', from: '', to: 'Avonddienst, Montage' },
      ],
    })
    expect(await apply(id, hash)).toMatchObject({ done: { added: 2, changed: 1, left: 0 } })
    const after = state()
    expect(await apply(id, hash)).toMatchObject({ done: { added: 2 } })
    expect(state()).toEqual(after)
    const again = await look(await kept(list))
    expect(again.plan).toMatchObject({ added: [], changed: [], same: 3 })
    const mails = await open.db.selectFrom('outgoingMail').select('toEmail').execute()
    expect(mails).toEqual([{ toEmail: 'jose@vos.example' }])
  })

  test('is refused when the organisation changed since it was looked at', async () => {
    const id = await kept(list)
    const { hash } = await look(id)
    await open.db.updateTable('person').set({ name: 'Daan B.' }).where('id', '=', 'daan').execute()
    const before = state()
    expect(await apply(id, hash)).toEqual({ refused: 'changed' })
    expect(state()).toEqual(before)
    expect(await apply(id, (await look(id)).hash)).toMatchObject({ done: {} })
  })

  test('with one problem does nothing at all', async () => {
    const id = await kept(`${list}\r\nPiet;piet@;;;`)
    const { hash, plan } = await look(id)
    expect(plan.problems).toMatchObject([{ row: 5, kind: 'email' }])
    const before = state()
    expect(await apply(id, hash)).toEqual({ refused: 'problems' })
    expect(state()).toEqual(before)
  })

  test('of everybody lets go who is not in it, and never all', async () => {
    const id = await kept(lines(';', [header, ['Daan Bakker', 'daan@vos.example', '', '', '']]), {
      isComplete: true,
      invites: false,
    })
    const { plan, hash } = await look(id)
    expect(plan.left.map(({ name }) => name)).toEqual(['Esra Yılmaz'])
    await apply(id, hash)
    expect((await as('esra')).memberships).toEqual([])
    const none = await look(await kept(lines(';', [header, jose]), { isComplete: true, invites: false }))
    expect(none.plan.problems).toMatchObject([{ kind: 'everybodyLeaves' }])
  })

  test('of a coordinator asks who belongs elsewhere, and is nobody else’s', async () => {
    await open.db
      .insertInto('membership')
      .values({ personId: 'daan', organisationId: 'vos', role: 'coordinator', grantedAt: 1, grantedBy: null })
      .execute()
    const read = (await readTable(utf8(list))) as ReadPeople
    const daan = await as('daan')
    const input = { organisationId: 'vos', fileName: 'a.csv', read, isComplete: false, invites: false }
    const { importId } = (await keepImport(open.db, daan, input))!
    const found = (await readImport(open.db, daan, 'vos', importId))!
    expect(found).toMatchObject({ plan: { asked: [{ email: 'frits@hamer.example' }] } })
    expect(await readImport(open.db, await as('ines'), 'vos', importId)).toBeUndefined()
    expect(await keepImport(open.db, await as('esra'), input)).toBeUndefined()
    await applyImport(open.db, daan, 'vos', importId, (found as { hash: string }).hash)
    expect((await as('frits')).memberships.map(({ organisationId }) => organisationId)).toEqual(['hamer', 'hamer'])
    expect(await open.db.selectFrom('invitation').select(['kind']).execute()).toEqual([{ kind: 'joining' }])
  })
})
