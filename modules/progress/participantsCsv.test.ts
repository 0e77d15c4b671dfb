import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { csvStream } from '~/modules/people/csvStream.server'
import { followedBy } from './followed'
import { participantsCsv } from './participantsCsv.server'
import { participantsQuery } from './participantsQuery'
import { addLearning, addOfferedModule, addPerson } from './testLearning.server'

const columns = Array.from({ length: 14 }, (_, index) => `k${index}`)
const states = { notStarted: 'niet begonnen', busy: 'bezig', completed: 'klaar', passed: 'geslaagd', failed: 'gezakt' }

test('the file opens in a Dutch Excel: BOM, semicolons, decimal commas, Dutch dates', async () => {
  const { db, close } = openDatabase(':memory:')
  await loadCast(db)
  await addOfferedModule(db, 'robots')
  await addPerson(db, 'eva', '=HYPERLINK("http://x";"klik")')
  const startedAt = Date.UTC(2026, 2, 3, 12, 30)
  const attempts = [
    { status: 'passed' as const, scoreRaw: 87.5, totalSeconds: 450, pagesSeen: 8, startedAt, finishedAt: startedAt },
  ]
  await addLearning(db, 'robots', { person: 'daan', company: 'vos', attempts })
  await addLearning(db, 'robots', { person: 'eva', company: null })
  const asked = { batchId: 'b', personId: 'daan', offeringId: 'robots', organisationId: 'mira' }
  const assigned = { id: 'a', assignedAt: 1, assignedBy: 'carla', dueOn: '2026-03-05' }
  await db
    .insertInto('assignment')
    .values({ ...asked, ...assigned })
    .execute()
  const carla = await personNamed(db, 'carla')
  const csv = await participantsCsv(db, carla, followedBy(carla)[0]!, participantsQuery.parse({}), { columns, states })
  const lines = (await written(csv)).split('\r\n')
  expect(lines[0]).toBe(`\ufeff${columns.join(';')}`)
  expect(lines[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x"";""klik""\)";eva@test.example;;robots;niet begonnen;;;;0;/)
  expect(lines[2]).toBe(
    'Daan Bakker;daan@vos.example;Vos Fijnmechanica;robots;geslaagd;8;8;87,5;7,5;' +
      '01-01-1970 01:00;03-03-2026 13:30;03-03-2026 13:30;03-03-2026 13:30;05-03-2026',
  )
  close()
})

test('no cell begins as a formula, and every cell comes back as it was', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'), fc.string())
      .map((two) => two.join('')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), async (rows) => {
      const csv = csvStream(['a', 'b'])
      for (const row of rows) csv.write(row)
      csv.end()
      const cells = readCsv((await written(csv)).slice(1)).slice(1)
      for (const [index, row] of rows.entries())
        for (const [column, cell] of row.entries()) {
          const found = cells[index]?.[column] ?? 'missing'
          expect(found).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
          expect(found.replace(/^'/, '')).toBe(cell.replace(/^'/, ''))
        }
    }),
  )
})

// A decoder would take the BOM away.
async function written(csv: Readable) {
  return (await buffer(csv)).toString('utf8')
}

/** A reader as strict as a spreadsheet: every line end outside quotes begins a row. */
function readCsv(csv: string) {
  const rows = [['']]
  let quoted = false
  for (let at = 0; at < csv.length; at++) {
    const row = rows.at(-1)!
    const cell = row.at(-1)!
    const sign = csv[at]!
    const put = (text: string) => row.splice(-1, 1, cell + text)
    if (quoted && sign === '"' && csv[at + 1] === '"') put(csv[++at]!)
    else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) put(sign)
    else if (sign === ';') row.push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r' || csv[at + 1] !== '\n') put(sign)
  }
  return rows
}
