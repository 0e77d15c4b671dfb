import type { DocumentNode } from '~/modules/blocks/document'
import { type ListLine, nested } from '../lists'
import { isEmpty, paragraph, plainText } from '../nodes'
import type { Loss, Piece } from '../pieces'

/** What stands in a line of text: text itself, or what has to come out of it. */
export type Inline = DocumentNode | { loss: Loss } | { pageBreak: true } | { aside: Step[] }
export type Step = Piece | { line: ListLine } | { caption: DocumentNode[] }

export function isNode(inline: Inline): inline is DocumentNode {
  return 'type' in inline
}

/** The steps of one paragraph: its text in `wrap`, and between and after it what cannot stand in text. */
export function stepsOf(inline: Inline[], wrap: (content: DocumentNode[]) => Step): Step[] {
  const steps: Step[] = []
  const after: Step[] = []
  let text: DocumentNode[] = []
  const flush = () => {
    if (plainText(text).trim() !== '') steps.push(wrap(text))
    text = []
  }
  for (const one of inline) {
    if ('loss' in one) after.push(one)
    else if ('aside' in one) after.push(...one.aside)
    else if (isNode(one) && one.type !== 'image') text.push(one)
    else {
      flush()
      steps.push('pageBreak' in one ? one : { node: one })
    }
  }
  flush()
  return [...steps, ...after]
}

/** Lists from lines that follow each other, captions at their image, and no empty paragraphs. */
export function gathered(steps: Step[]): Piece[] {
  const pieces: Piece[] = []
  let lines: ListLine[] = []
  const flush = () => {
    if (lines.length > 0) pieces.push(...nested(lines).map((node) => ({ node })))
    lines = []
  }
  for (const step of steps) {
    if ('line' in step) lines.push(step.line)
    else if ('loss' in step) pieces.push(step)
    else {
      flush()
      if ('caption' in step) pieces.push(...captioned(pieces, step.caption))
      else if (!('node' in step) || !isEmpty(step.node)) pieces.push(step)
    }
  }
  flush()
  return pieces
}

// A caption belongs to the image right above it; elsewhere it is a paragraph.
function captioned(pieces: Piece[], content: DocumentNode[]): Piece[] {
  const last = pieces.findLast((piece) => !('loss' in piece))
  if (!last || !('node' in last) || last.node.type !== 'image' || last.node.attrs?.caption)
    return [{ node: paragraph(content) }]
  last.node = { ...last.node, attrs: { ...last.node.attrs, caption: plainText(content).trim().slice(0, 600) } }
  return []
}

/** What fits in a cell of a table: headings become bold lines, and what was lost comes out beside it. */
export function contentOfCell(steps: Step[]): { content: DocumentNode[]; losses: Piece[] } {
  const content: DocumentNode[] = []
  const losses: Piece[] = []
  for (const piece of gathered(steps)) {
    if ('loss' in piece) losses.push(piece)
    else if ('heading' in piece) content.push(paragraph(piece.content.map(inBold)))
    else if ('node' in piece)
      content.push(...(piece.node.type === 'table' ? rowsAsLines(piece.node, losses) : [piece.node]))
  }
  return { content, losses }
}

function inBold(node: DocumentNode): DocumentNode {
  const marks = node.marks ?? []
  return node.type !== 'text' || marks.some((mark) => mark.type === 'bold')
    ? node
    : { ...node, marks: [...marks, { type: 'bold' }] }
}

// A table has no place in a table: each row becomes a line.
function rowsAsLines(table: DocumentNode, losses: Piece[]) {
  losses.push({ loss: { kind: 'innerTable' } })
  return (table.content ?? []).map((row) => {
    const cells = (row.content ?? []).map((cell) => (cell.content ?? []).map((node) => plainText([node])).join(' '))
    return paragraph([{ type: 'text', text: cells.join(' | ') || ' ' }])
  })
}
