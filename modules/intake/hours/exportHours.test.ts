import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { lettersIn } from '~/modules/packages/paper/pdfText.server'
import { setInType } from '~/modules/packages/paper/setInType.server'
import { addInForce, openAgreements, type World } from '../agreements/testAgreements.server'
import { exportColumns } from './exportCells'
import { hoursCsv, hoursPdf, hoursXlsx } from './exportHours.server'
import { importHours, planHours } from './importHours.server'
import { addResult, markPresence } from './keepPresence.server'
import { enterHours, placementOf } from './ownHours.server'
import { readStudent } from './readStudent.server'
import { studyYearOf } from './studyYear'
import { yearIds, yearRows } from './yearRows.server'

const began = Date.UTC(2026, 7, 31, 7)
const now = Date.UTC(2026, 8, 30, 12)
const year = studyYearOf('2026-09-01')
const words = {
  columns: Object.fromEntries(exportColumns.map((column) => [column, column])) as never,
  reason: (reason: string) => reason,
  title: 'Uren',
  sheet: year.name,
}
let world: World
beforeEach(async () => {
  world = await openAgreements()
  const evil = { name: '=HYPERLINK("http://evil.example";"Sem")', birthDate: '2000-05-05' }
  await addInForce(world, 'sem', { at: began, candidate: evil, values: { startsOn: '2026-08-31' } })
  const sem = (await placementOf(world.db, 'secret-sem-c'))!
  const worked = ['2026-09-07', '2026-09-08'].map((day) => ({ day, kind: 'practice' as const, quarters: 30, what: '' }))
  await enterHours(world.db, sem, worked, { now })
  const sofie = await personNamed(world.db, 'sofie')
  const lesson = { offeringId: 'bbl', quarters: 26, what: 'Meten' }
  await markPresence(world.db, sofie, { ...lesson, day: '2026-09-11', present: ['sem'] }, now)
  await markPresence(world.db, sofie, { ...lesson, day: '2026-09-18', present: [] }, now)
  await addResult(world.db, sofie, 'sem', { day: '2026-09-20', subject: '@Meten & <stellen>', result: '+8,2' }, now)
})
afterEach(() => world.close())

async function textOf(stream: AsyncIterable<unknown>) {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}

test('each figure of the export is what its rows add up to', async () => {
  const [row] = await yearRows(world.db, world.bram, await yearIds(world.db, world.bram, { year }), { year }, now)
  expect(row).toMatchObject({
    practice: 60,
    practiceConfirmed: 0,
    guided: 26,
    guidedConfirmed: 26,
    lessons: 2,
    attended: 1,
  })
  expect(row).toMatchObject({ confirmedBy: 'Sofie Willemsen', results: '@Meten & <stellen>: +8,2' })
  const student = (await readStudent(world.db, world.bram, 'sem', year.name, '2026-09-30'))!
  const sum = (kind: string) =>
    student.entries.filter((one) => one.kind === kind).reduce((all, one) => all + one.quarters, 0)
  expect([sum('practice'), sum('guided')]).toEqual([row!.practice, row!.guided])
})

test('as CSV no cell begins a formula, and numbers and days are as a Dutch Excel reads them', async () => {
  const csv = (await textOf(hoursCsv(world.db, world.bram, { year }, words))).toString()
  const [heading, line] = csv.slice(1).split('\r\n')
  expect(heading).toBe(exportColumns.join(';'))
  expect(line).toContain('"\'=HYPERLINK(')
  expect(line).toContain(';05-05-2000;Monteur mechatronica;25342;2;Vos Fijnmechanica;1;31-08-2026;')
  expect(line).toContain(';200;6,5;6,5;610;15;0;1;2;Sofie Willemsen;')
  expect(line).not.toMatch(/(?:^|;)"?[=+@-]/)
})

test('as Excel text is text, numbers are numbers, days are days, and it is a whole zip', async () => {
  const xlsx = await hoursXlsx(world.db, world.bram, { year }, words)
  const files = unzipSync(xlsx)
  const sheet = Object.entries(files).find(([name]) => /worksheets\/sheet\d*\.xml$/.test(name))![1]
  const xml = Buffer.from(sheet).toString()
  expect(xml).not.toContain('<f>')
  expect(xml).toContain('<v>6.5</v>')
  const all = Object.values(files)
    .map((bytes) => Buffer.from(bytes).toString())
    .join()
  expect(all).toContain('<t>=HYPERLINK(')
  expect(all).toContain('@Meten &amp; &lt;stellen&gt;: +8,2')
})

test('as PDF it is a table with the same figures', async () => {
  const pdf = (await hoursPdf(
    world.db,
    world.bram,
    { year },
    words,
    async (sheets) => Buffer.from(await setInType(sheets)),
    now,
  )) as Buffer
  const text = await lettersIn(pdf)
  for (const figure of ['25342', 'VosFijnmechanica', '6,5', 'SofieWillemsen']) expect(text).toContain(figure)
})

test('a company exports its own people, a school its students, another hub nobody', async () => {
  const count = async (id: string) => (await yearIds(world.db, await personNamed(world.db, id), { year })).length
  expect([await count('bram'), await count('esra'), await count('sofie')]).toEqual([1, 1, 1])
  for (const id of ['carla', 'frits', 'daan', 'greet']) expect(await count(id), id).toBe(0)
  expect(await yearIds(world.db, world.bram, { year: studyYearOf('2024-09-01') })).toEqual([])
})

test('a list is read in whole or not at all, and a company brings none', async () => {
  const sofie = await personNamed(world.db, 'sofie')
  const good =
    'nummer;datum;soort;uren;wat\n1;25-09-2026;les;6,5;Techniek\n1;2026-09-14;praktijk;8;\n1;21-09-2026;resultaat;voldaan;Veilig werken'
  expect((await planHours(world.db, sofie, good, '2026-09-30')).wrong).toEqual([])
  const bad = `${good}\n9;25-09-2026;les;6;X\n1;31-09-2026;les;6;X\n1;24-09-2026;feest;6;X\n1;24-09-2026;les;6,1;X\n1;2025-01-01;les;6;X\n1;25-09-2026;les;6;nog eens\n1;2`
  const plan = await importHours(world.db, sofie, bad, '2026-09-30', now)
  expect(plan.wrong.map(({ field }) => field)).toEqual([
    'number',
    'day',
    'kind',
    'value',
    'outside',
    'twice',
    'columns',
  ])
  const rows = () => world.db.selectFrom('hourEntry').where('removedAt', 'is', null).select('id').execute()
  const before = (await rows()).length
  expect((await importHours(world.db, sofie, bad, '2026-09-30', now)).wrong).not.toEqual([])
  expect((await rows()).length).toBe(before)
  await importHours(world.db, sofie, good, '2026-09-30', now)
  expect((await rows()).length).toBe(before + 2)
  const esra = await personNamed(world.db, 'esra')
  expect((await planHours(world.db, esra, good, '2026-09-30')).wrong.map(({ field }) => field)).toEqual([
    'number',
    'number',
    'number',
  ])
})
