import { openWorkbook } from './openWorkbook'
import { mostRows, Refused } from './refusal'
import { columnOf, dayOfSerial, elementsIn, textOf, xml } from './sheetParts'
import type { Cell, Row, Table } from './table'

type Workbook = Awaited<ReturnType<typeof openWorkbook>>
type Book = { strings: string[]; dateStyles: Set<number>; from1904: boolean }

/** The first sheet that is shown, row by row, with what its formulas last came to. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const workbook = await openWorkbook(bytes)
  if (!workbook.has('xl/workbook.xml')) throw new Refused(workbook.has('EncryptedPackage') ? 'locked' : 'notATable')
  const book = await bookOf(workbook)
  const sheet = await workbook.text(await sheetPath(workbook))
  if (sheet === '') throw new Refused('broken')
  const rows: Row[] = []
  for (const element of elementsIn(sheet, 'row')) {
    const row = rowOf(element, rows.at(-1)?.number ?? 0, book)
    if (row.cells.some((cell) => cell && (cell.text.trim() !== '' || cell.problem))) rows.push(row)
    if (rows.length > mostRows + 1) throw new Refused('tooManyRows')
  }
  return { rows, merged: mergedIn(sheet) }
}

async function bookOf(workbook: Workbook): Promise<Book> {
  const strings: string[] = []
  for (const element of elementsIn(await workbook.text('xl/sharedStrings.xml'), 'si'))
    strings.push(textOf(parsed(element).si?.[0]))
  const about = parsed(await workbook.text('xl/workbook.xml'))
  const from1904 = ['1', 'true'].includes(about.workbook?.workbookPr?.['@date1904'])
  return { strings, dateStyles: dateStylesIn(await workbook.text('xl/styles.xml')), from1904 }
}

async function sheetPath(workbook: Workbook) {
  const about = parsed(await workbook.text('xl/workbook.xml'))
  const sheets = (about.workbook?.sheets?.sheet ?? []) as Record<string, string>[]
  const shown = sheets.find((sheet) => !sheet['@state'] || sheet['@state'] === 'visible')
  const links = parsed(await workbook.text('xl/_rels/workbook.xml.rels')).Relationships?.Relationship ?? []
  const link = (links as Record<string, string>[]).find((one) => one['@Id'] === shown?.['@id'])
  const target = link?.['@Target'] ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

// Numbers 14 to 22 and 45 to 47 are the formats of dates that each program has (ECMA-376, part 1, 18.8.30).
function dateStylesIn(styles: string) {
  const sheet = styles ? parsed(styles).styleSheet : undefined
  const own = (sheet?.numFmts?.numFmt ?? []) as Record<string, string>[]
  const isDate = (code = '') => /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
  const dates = new Set(own.filter((one) => isDate(one['@formatCode'])).map((one) => Number(one['@numFmtId'])))
  for (const id of [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]) dates.add(id)
  const formats = (sheet?.cellXfs?.xf ?? []) as Record<string, string>[]
  return new Set(formats.flatMap((format, at) => (dates.has(Number(format['@numFmtId'])) ? at : [])))
}

function rowOf(element: string, before: number, book: Book): Row {
  const row = parsed(element).row?.[0] ?? {}
  const cells: Cell[] = []
  for (const cell of (row.c ?? []) as Record<string, unknown>[]) {
    const at = cell['@r'] ? columnOf(String(cell['@r'])) : cells.length
    if (at < 500) cells[at] = cellOf(cell, book)
  }
  return { number: Number(row['@r']) || before + 1, cells: Array.from(cells, (cell) => cell ?? { text: '' }) }
}

function cellOf(cell: Record<string, unknown>, { strings, dateStyles, from1904 }: Book): Cell {
  const [type, value] = [cell['@t'], textOf(cell.v)]
  if (type === 'e') return { text: value, problem: 'error' }
  if (type === 'inlineStr') return { text: textOf(cell.is) }
  if (cell.f !== undefined && cell.v === undefined) return { text: '', problem: 'formula' }
  if (type === 's') return { text: strings[Number(value)] ?? '' }
  if (type === 'd') return { text: value.slice(0, 10) }
  const isDate = (type === undefined || type === 'n') && dateStyles.has(Number(cell['@s'] ?? 0))
  if (isDate && /^\d/.test(value)) return { text: dayOfSerial(Number(value), from1904) }
  return { text: value }
}

function mergedIn(sheet: string) {
  return [...elementsIn(sheet, 'mergeCell')].flatMap((element) => {
    const range = String(parsed(element).mergeCell?.[0]?.['@ref'] ?? '')
    const [from = 0, to = from] = range.split(':').map((place) => Number(place.replace(/\D/g, '')))
    return range ? [{ range, from, to }] : []
  })
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is the file's own.
function parsed(text: string): any {
  try {
    return xml.parse(text)
  } catch {
    throw new Refused('broken')
  }
}
