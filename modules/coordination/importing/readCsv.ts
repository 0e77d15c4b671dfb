import { parse } from 'csv-parse/sync'
import { mostRows, Refused } from './refusal'
import type { Table } from './table'

const separators = [';', ',', '\t', '|']

/** A text of lines with cells; what separates them is what the first lines have most of, or what Excel wrote in `sep=`. */
export function readCsv(text: string): Table {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text
  if (body.trim() === '') throw new Refused('empty')
  try {
    const records = parse(body, {
      bom: true,
      delimiter: said?.[1] ?? separatorOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      info: true,
      to: mostRows + 20,
      max_record_size: 100_000,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    if (records.length > mostRows + 1) throw new Refused('tooManyRows')
    const offset = said ? 1 : 0
    const rows = records.map(({ record, info }) => ({
      number: info.lines - linesWithin(record) + offset,
      cells: record.map((cell) => ({ text: cell })),
    }))
    return { rows, merged: [], isText: true }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken')
  }
}

// A cell in quotes may go over more lines; the row is where it begins.
function linesWithin(record: string[]) {
  return record.reduce((all, cell) => all + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

function separatorOf(text: string) {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/, 20)
    .filter((line) => line.trim() !== '')
  const counts = separators.map((sign) => lines.map((line) => line.split(sign).length - 1))
  const header = lines.findIndex((line) => /mail/i.test(line))
  const score = (all: number[]) => (header >= 0 ? all[header]! * 1000 : 0) + all.reduce((sum, count) => sum + count, 0)
  const scores = counts.map(score)
  return separators[scores.indexOf(Math.max(...scores))]!
}
