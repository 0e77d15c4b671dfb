import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'

export type CsvLine = { number: number; fields: string[] }
type Found = { record: string[]; raw: string; info: InfoRecord }

/**
 * The records of a CSV file with the number of the line on which each begins; `;`, a tab or `,` between the fields, whichever
 * the first line has, as Excel writes them. Empty lines are left out. `brokenAt`: of one in which a quotation mark is not closed, the
 * record where that begins.
 */
export function readCsv(text: string): CsvLine[] | { brokenAt: number } {
  const heading = text.split(/\r?\n/, 1)[0]!
  try {
    const found = parse(text, {
      bom: true,
      delimiter: [';', '\t', ','].find((sign) => heading.includes(sign)) ?? ';',
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_empty_values: true,
    }) as unknown as Found[]
    return found.map(({ record, raw, info }) => ({ number: info.lines - breaksIn(raw.trimEnd()), fields: record }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { brokenAt: Number(error.records ?? 0) + 1 }
  }
}

function breaksIn(record: string) {
  return record.match(/\r\n|\n|\r/g)?.length ?? 0
}
