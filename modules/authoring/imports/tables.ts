import type { DocumentNode } from '~/modules/blocks/document'

export type Cell = { content: DocumentNode[]; colspan: number; rowspan: number; isHeader: boolean }

// The schema knows no wider or higher cell.
const widest = 50
const highest = 200
// A page of half a megabyte holds a table of a few hundred rows; a longer one goes on in a next table.
const mostRows = 150

/** Tables with as many cells in each row; none when there is nothing in them. */
export function tables(rows: Cell[][]): DocumentNode[] {
  const full = squared(rows)
  const header = full[0]?.every((cell) => cell.isHeader && cell.rowspan === 1) ? full[0] : undefined
  const parts: DocumentNode[] = []
  for (let from = 0; from < full.length; ) {
    const to = endOfPart(full, from)
    const part = full.slice(from, to)
    parts.push(tableOf(from > 0 && header ? [header, ...part] : part))
    from = to
  }
  return parts
}

// A part ends where no cell reaches into the next row.
function endOfPart(rows: Cell[][], from: number) {
  let reaches = from
  for (let row = from; row < rows.length; row++) {
    if (row >= from + mostRows && row >= reaches) return row
    for (const cell of rows[row]!) reaches = Math.max(reaches, row + cell.rowspan)
  }
  return rows.length
}

function tableOf(rows: Cell[][]): DocumentNode {
  return { type: 'table', content: rows.map((row) => ({ type: 'tableRow', content: row.map(nodeOf) })) }
}

function nodeOf({ content, colspan, rowspan, isHeader }: Cell): DocumentNode {
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  }
}

// Rows get the width of the widest; a cell that would reach below the last row is cut off there.
function squared(rows: Cell[][]): Cell[][] {
  const taken: number[] = []
  const widths: number[] = []
  const kept = rows.map((row, place) => {
    let column = 0
    const cells: Cell[] = []
    for (const cell of row) {
      while ((taken[column] ?? 0) > place) column++
      const colspan = Math.min(cell.colspan, widest)
      const rowspan = Math.min(cell.rowspan, rows.length - place, highest)
      for (let covered = column; covered < column + colspan; covered++) taken[covered] = place + rowspan
      cells.push({ ...cell, colspan, rowspan })
      column += colspan
    }
    while ((taken[column] ?? 0) > place) column++
    widths.push(column)
    return cells
  })
  const width = Math.max(0, ...widths)
  return kept.map((cells, place) => {
    const missing = width - widths[place]!
    return missing > 0 ? [...cells, ...Array.from({ length: missing }, () => emptyLike(cells))] : cells
  })
}

function emptyLike(row: Cell[]): Cell {
  return { content: [], colspan: 1, rowspan: 1, isHeader: row.length > 0 && row.every((cell) => cell.isHeader) }
}
