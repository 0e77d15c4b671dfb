import { paragraph } from '../nodes'
import { type Cell, tables } from '../tables'
import { at, type Element, elementsOf, isOn } from '../xml.server'
import { inlineOf } from './runs.server'
import { contentOfCell, isNode, type Step, stepsOf } from './steps.server'
import { chainOf, facesOfStyle, headingLevel, listPlace, styleOf } from './styles.server'
import { lost, type Word } from './word.server'

/** What a body, a cell or a text box of a Word document holds, from top to bottom. */
export function blockSteps(word: Word, element: Element): Step[] {
  return elementsOf(element).flatMap((child): Step[] => {
    if (child.name === 'w:p') return paragraphSteps(word, child)
    if (child.name === 'w:tbl') return tableSteps(word, child)
    if (child.name === 'w:sdt') return sdtSteps(word, child)
    if (child.name === 'w:customXml' || child.name === 'w:ins' || child.name === 'w:moveTo')
      return blockSteps(word, child)
    if (child.name === 'w:del' || child.name === 'w:moveFrom') return [lost('deletedText')]
    if (child.name === 'mc:AlternateContent')
      return blockSteps(word, at(child, 'mc:Choice') ?? at(child, 'mc:Fallback') ?? child)
    return []
  })
}

function sdtSteps(word: Word, element: Element): Step[] {
  const gallery = at(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val']
  if (gallery === 'Table of Contents') return [lost('contents')]
  const content = at(element, 'w:sdtContent')
  return content ? blockSteps(word, content) : []
}

function paragraphSteps(word: Word, element: Element): Step[] {
  const properties = at(element, 'w:pPr')
  const names = chainOf(word.styles, styleOf(properties)).map(({ name }) => name)
  if (names.some((name) => /^toc ?[1-9]$|^toc heading$/.test(name))) return [lost('contents')]
  const level = headingLevel(word.styles, properties)
  const faces = level === undefined ? facesOfStyle(word.styles, styleOf(properties)) : { bold: false, italic: false }
  const inline = inlineOf(word, element, faces)
  const before: Step[] = isOn(at(properties, 'w:pageBreakBefore')) ? [{ pageBreak: true }] : []
  if (level !== undefined)
    return [...before, ...stepsOf(inline, (content) => ({ heading: level, content: content.map(bare) }))]
  const place = listPlace(word.styles, properties)
  if (place && inline.some(isNode)) return [...before, ...lineSteps(word, place, inline)]
  if (names[0] === 'caption') return stepsOf(inline, (caption) => ({ caption }))
  const quote: Step[] = names.some((name) => /quote$/.test(name)) ? [lost('quote')] : []
  return [...before, ...stepsOf(inline, (content) => ({ node: paragraph(content) })), ...quote]
}

// Headings are bold already.
function bare(node: Parameters<typeof paragraph>[0][number]) {
  const marks = node.marks?.filter((mark) => mark.type === 'link')
  const { marks: _, ...plain } = node
  return marks && marks.length > 0 ? { ...plain, marks } : plain
}

function lineSteps(
  word: Word,
  { listId, level }: { listId: string; level: number },
  inline: ReturnType<typeof inlineOf>,
): Step[] {
  const { format, number } = word.numbering.next(listId, level)
  if (format === 'none') return stepsOf(inline, (content) => ({ node: paragraph(content) }))
  const isOrdered = format !== 'bullet'
  const letters: Step[] = isOrdered && !/^decimal/.test(format) ? [lost('letters')] : []
  const steps = stepsOf(inline, (content) => ({ node: paragraph(content) }))
  const own = steps.flatMap((step) => ('node' in step && step.node.type !== 'table' ? [step.node] : []))
  const others = steps.filter((step) => !('node' in step) || step.node.type === 'table')
  const line = { level, isOrdered, content: own, ...(isOrdered && { start: number }) }
  return [...(own.length > 0 ? [{ line }] : []), ...others, ...letters]
}

function tableSteps(word: Word, element: Element): Step[] {
  const after: Step[] = []
  const look = at(element, 'w:tblPr', 'w:tblLook')
  const hasFirstRow = look ? isFirstRow(look) : false
  const rows = elementsOf(element).flatMap((child) => rowsIn(child))
  const open = new Map<number, Cell>()
  const cells = rows.map((row, place) => {
    const isHeader = isOn(at(row, 'w:trPr', 'w:tblHeader')) || (place === 0 && hasFirstRow && rows.length > 1)
    return rowOf(word, row, isHeader, open, after)
  })
  // One cell around everything is a frame, and no table.
  if (cells.length === 1 && cells[0]!.length === 1)
    return [...cells[0]![0]!.content.map((node) => ({ node })), ...after, lost('frame')]
  return [...tables(cells).map((node) => ({ node })), ...after]
}

function rowsIn(child: Element): Element[] {
  if (child.name === 'w:tr') return [child]
  const inner = ['w:sdt', 'w:customXml', 'w:ins'].includes(child.name)
    ? (at(child, 'w:sdtContent') ?? child)
    : undefined
  return inner ? elementsOf(inner).flatMap(rowsIn) : []
}

// `w:val` is a sum of bits in files of Word 2007, of which 0x20 is the first row.
function isFirstRow(look: Element) {
  const { 'w:firstRow': first, 'w:val': bits } = look.attributes
  return first === undefined ? (Number.parseInt(bits ?? '0', 16) & 0x20) !== 0 : isOn(look, 'w:firstRow')
}

function rowOf(word: Word, row: Element, isHeader: boolean, open: Map<number, Cell>, after: Step[]): Cell[] {
  let column = Number(at(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0) || 0
  return elementsOf(row)
    .flatMap(cellsIn)
    .flatMap((element): Cell[] => {
      const properties = at(element, 'w:tcPr')
      const colspan = Math.max(1, Number(at(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1)
      const merge = at(properties, 'w:vMerge')
      const here = column
      column += colspan
      const above = open.get(here)
      if (merge && merge.attributes['w:val'] !== 'restart' && above) {
        above.rowspan += 1
        return []
      }
      const { content, losses } = contentOfCell(blockSteps(word, element))
      after.push(...losses)
      const cell: Cell = { content, colspan, rowspan: 1, isHeader }
      if (merge) open.set(here, cell)
      else open.delete(here)
      return [cell]
    })
}

function cellsIn(child: Element): Element[] {
  if (child.name === 'w:tc') return [child]
  return child.name === 'w:sdt' ? elementsOf(at(child, 'w:sdtContent')).flatMap(cellsIn) : []
}
