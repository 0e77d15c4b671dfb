export type Row = {
  what: string
  measured: number
  floor?: number
  /** The least of measured / floor, or the most of measured; with neither the figure is there to be seen. */
  least?: number
  most?: number
  /** Answers that were not 2xx; a measurement with one of them counts for nothing. */
  bad?: number
  note?: string
}

/** Prints the table, and tells whether every row keeps within its budget. */
export function printTable(rows: Row[]) {
  const cells = rows.map((row) => [
    row.what,
    figure(row.measured),
    row.floor === undefined ? '' : figure(row.floor),
    row.floor === undefined ? '' : ratio(row).toFixed(2),
    budgetOf(row),
    budgetOf(row) && (isWithin(row) ? 'ok' : 'over'),
  ])
  const head = ['what', 'measured', 'floor', 'ratio', 'budget', '']
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((line) => line[column]!.length)))
  for (const line of [head, ...cells]) console.info(line.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
  for (const { what, note, bad } of rows) {
    if (note) console.info(`${what}: ${note}`)
    if (bad) console.info(`${what}: ${bad} answers were not 2xx`)
  }
  return rows.every(isWithin)
}

function budgetOf({ least, most }: Row) {
  if (least !== undefined) return `>= ${least} of the floor`
  return most === undefined ? '' : `<= ${most}`
}

function isWithin(row: Row) {
  if (row.bad) return false
  return row.least === undefined ? row.measured <= (row.most ?? row.measured) : ratio(row) >= row.least
}

function ratio({ measured, floor }: Row) {
  return measured / floor!
}

function figure(value: number) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1)
}
