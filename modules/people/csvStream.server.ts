import { type Stringifier, stringify } from 'csv-stringify'

/** A stream of rows to CSV. A cell that a spreadsheet would calculate gets an apostrophe in front. */
export function csvStream(columns: string[]): Stringifier {
  return stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    header: true,
    columns,
    escape_formulas: true,
    // A line end of another kind would begin a row in a spreadsheet.
    quoted_match: /[\r\n]/,
  })
}
