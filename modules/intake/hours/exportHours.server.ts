import { Readable } from 'node:stream'
import writeExcelFile from 'write-excel-file/node'
import type { Db } from '~/db/connection.server'
import { type Sheets, typeset } from '~/modules/packages/paper/typeset.server'
import { csvStream } from '~/modules/people/csvStream.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { dutchDate } from '../agreements/sheetTexts'
import { type Cell, cellKinds, type ExportColumn, exportCells, exportColumns } from './exportCells'
import { type AskedYear, yearIds, yearRows } from './yearRows.server'

export type ExportWords = {
  columns: Record<ExportColumn, string>
  reason: (reason: string) => string
  title: string
  sheet: string
}

const piece = 200

/** The rows of a study year in pieces: an open query would keep everybody else from writing. */
async function* cellsInPieces(db: Db, person: Person, asked: AskedYear, words: ExportWords) {
  const ids = await yearIds(db, person, asked)
  for (let at = 0; at < ids.length; at += piece)
    for (const row of await yearRows(db, person, ids.slice(at, at + piece), asked)) yield exportCells(row, words.reason)
}

export function hoursCsv(db: Db, person: Person, asked: AskedYear, words: ExportWords) {
  const names = exportColumns.map((column) => words.columns[column])
  return Readable.from(csvLines(db, person, asked, words)).pipe(csvStream(names))
}

async function* csvLines(db: Db, person: Person, asked: AskedYear, words: ExportWords) {
  for await (const cells of cellsInPieces(db, person, asked, words))
    yield exportColumns.map((column) => csvCell(cells[column]))
}

function csvCell(cell: Cell) {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return /^\d{4}-\d\d-\d\d$/.test(cell ?? '') ? cell!.split('-').reverse().join('-') : (cell ?? '')
}

/** The same as a workbook. A cell has a type of its own there, so that text is never calculated. */
export async function hoursXlsx(db: Db, person: Person, asked: AskedYear, words: ExportWords) {
  const heading = exportColumns.map((column) => ({ value: words.columns[column], fontWeight: 'bold' as const }))
  const rows: ReturnType<typeof xlsxCell>[][] = []
  for await (const cells of cellsInPieces(db, person, asked, words))
    rows.push(exportColumns.map((column) => xlsxCell(cells[column], cellKinds[column])))
  const columns = exportColumns.map((column) => ({
    width: Math.max(12, Math.min(36, words.columns[column].length + 2)),
  }))
  return writeExcelFile([heading, ...rows], { sheet: words.sheet, columns, stickyRowsCount: 1 }).toBuffer()
}

function xlsxCell(cell: Cell, kind: (typeof cellKinds)[ExportColumn]) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, format: '0.##' }
  if (kind === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  // What no sign of XML is would make a file that no spreadsheet opens.
  return { value: cell.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, ''), type: String }
}

/** The same on paper, to be signed or filed. */
export async function hoursPdf(
  db: Db,
  person: Person,
  asked: AskedYear,
  words: ExportWords,
  set: (sheets: Sheets) => Promise<Buffer | { refused: 'busy' }> = typeset,
  now = Date.now(),
) {
  const rows: string[][] = []
  for await (const cells of cellsInPieces(db, person, asked, words))
    rows.push(paperColumns.map((column) => csvCell(cells[column])))
  const [year = 0, month = 0, day = 0] = dutchDay(now).split('-').map(Number)
  const document = {
    language: 'nl',
    title: words.title,
    hub: { name: 'Leerbank', colour: '#14222e' },
    date: [year, month, day],
    made: dutchDate(dutchDay(now)),
    columns: paperColumns.map((column) => words.columns[column]),
    rows,
  }
  return set({ template: 'hours', document, pictures: [] })
}

// What fits across a page that lies.
const paperColumns: ExportColumn[] = [
  'name',
  'birthDate',
  'crebo',
  'company',
  'from',
  'until',
  'guidedPlanned',
  'guidedConfirmed',
  'practicePlanned',
  'practiceConfirmed',
  'confirmedBy',
  'results',
  'ended',
  'reason',
]
