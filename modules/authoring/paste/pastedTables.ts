import { asBoldLine } from './pastedLists'

/** Tables as a page has them: a row of headings, no table in a table, and none around what is no table. */
export function mendTables(body: HTMLElement) {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    if (table.parentElement?.closest('table')) asLines(table)
    else if (isFrame(table)) asLines(table)
    else giveHeader(table)
  }
  for (const heading of body.querySelectorAll('td :is(h1,h2,h3,h4,h5,h6), th :is(h1,h2,h3,h4,h5,h6)'))
    asBoldLine(heading)
  for (const caption of body.querySelectorAll('table > caption')) {
    const line = body.ownerDocument.createElement('p')
    line.append(...caption.childNodes)
    caption.closest('table')!.before(line)
    caption.remove()
  }
}

function isFrame(table: HTMLTableElement) {
  return table.getAttribute('role') === 'presentation' || table.querySelectorAll('td,th').length < 2
}

// Each cell becomes a part of the text, in reading order.
function asLines(table: HTMLTableElement) {
  const lines = [...table.querySelectorAll('td,th')].map((cell) => {
    const line = table.ownerDocument.createElement('div')
    line.append(...cell.childNodes)
    return line
  })
  table.replaceWith(...lines)
}

// Word, Excel and Docs have no header cells on the clipboard; the first row says what is in the columns.
function giveHeader(table: HTMLTableElement) {
  const [first, second] = table.rows
  if (!first || !second || table.querySelector('th')) return
  const isNumeric = [...first.cells].some(
    (cell) => /^[\s\d.,%€$-]+$/.test(cell.textContent ?? '') && /\d/.test(cell.textContent ?? ''),
  )
  if (isNumeric) return
  for (const cell of [...first.cells]) {
    const header = table.ownerDocument.createElement('th')
    for (const name of ['colspan', 'rowspan']) {
      const value = cell.getAttribute(name)
      if (value) header.setAttribute(name, value)
    }
    header.append(...cell.childNodes)
    cell.replaceWith(header)
  }
  for (const bold of table.querySelectorAll('th strong')) bold.replaceWith(...bold.childNodes)
}
