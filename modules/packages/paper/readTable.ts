import { attributeOf, type Element, elementsIn, findAll, type Node } from './dom'
import type { Cell, Part } from './paper'

/** A table with its heads first; a row that is too short is made as long as the others. */
export function readTable(table: Element, read: (nodes: Node[]) => Part[]): Part {
  const rows = findAll(table, ({ tagName }) => tagName === 'tr').map((row) =>
    elementsIn(row).map((cell) => readCell(cell, read)),
  )
  const isHead = (row: Cell[]) => row.length > 0 && row.every((cell) => cell.isHead)
  const firstPlain = rows.findIndex((row) => !isHead(row))
  const columns = Math.max(1, ...rows.slice(0, 1).map((row) => row.reduce((sum, { across }) => sum + across, 0)))
  return { is: 'table', rows, columns, headRows: firstPlain < 0 ? 0 : firstPlain }
}

function readCell(cell: Element, read: (nodes: Node[]) => Part[]): Cell {
  const span = (name: string) => Number(attributeOf(cell, name) ?? 1)
  return {
    of: read(cell.childNodes),
    isHead: cell.tagName === 'th',
    across: span('colspan'),
    down: span('rowspan'),
  }
}
