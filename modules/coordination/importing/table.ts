/** What stands in a cell; a number or an error only where the file says so. */
export type Cell = { text: string; problem?: 'formula' | 'error' }
export type Row = {
  /** As the program that shows the file counts. */
  number: number
  cells: Cell[]
}
export type Table = {
  rows: Row[]
  /** Of a text each row has every cell; of a sheet the empty ones at its end are left out. */
  isText?: true
  /** Cells that were merged into one, as `B2:B4`, with the rows from and to. */
  merged: { range: string; from: number; to: number }[]
}
