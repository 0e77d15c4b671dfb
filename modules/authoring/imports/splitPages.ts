import { wordsIn } from '../reading'
import { cutToSize, type Part, withNumber } from './cutToSize'
import { heading, plainText } from './nodes'
import { longestTitle, pageTitle } from './pageTitle'
import type { ImportedPage, Piece } from './pieces'

// Some four minutes of reading; a document that is not much longer than that stays one page.
const wordsAPage = 500
const wordsOfShort = 800

/**
 * Makes pages of a document. The highest level of heading that occurs more than once begins a page, and so does each one
 * above it; a single heading above those at the very top is the title of the whole. Without headings a page ends where
 * the document has a page break, and else after some 500 words.
 */
export function splitPages(pieces: Piece[], fileTitle: string): { title: string; pages: ImportedPage[] } {
  const { title = fileTitle, rest } = takeTitle(pieces)
  const levels = rest.flatMap((piece) => ('heading' in piece ? [Math.max(1, piece.heading)] : []))
  const parts = levels.length > 0 ? byHeading(rest, pageLevel(levels), title) : byLength(rest, title)
  const pages = parts.flatMap(cutToSize).map((part) => ({ ...part, notes: [] }))
  return { title: title.slice(0, longestTitle), pages }
}

function takeTitle(pieces: Piece[]): { title?: string; rest: Piece[] } {
  const isText = (piece: Piece) => 'node' in piece || 'heading' in piece
  const place = pieces.findIndex((piece) => 'heading' in piece && piece.heading === 0)
  const first = pieces.findIndex(isText)
  const top = pieces[first]
  const levels = pieces.flatMap((piece) => ('heading' in piece && piece.heading > 0 ? [piece.heading] : []))
  const isAlone =
    top && 'heading' in top && levels.filter((level) => level <= top.heading).length === 1 && levels.length > 2
  const taken = place >= 0 ? place : isAlone ? first : -1
  const found = pieces[taken]
  if (!found || !('heading' in found)) return { rest: pieces }
  const { title, content, losses } = pageTitle(found.content)
  const whole = [...content.map((node) => ({ node })), ...losses.map((loss) => ({ loss }))]
  return { title, rest: pieces.toSpliced(taken, 1, ...whole) }
}

function pageLevel(levels: number[]) {
  const sorted = levels.toSorted((a, b) => a - b)
  return sorted.find((level, place) => sorted[place + 1] === level) ?? sorted[0]!
}

function byHeading(pieces: Piece[], level: number, title: string): Part[] {
  const parts: Part[] = [{ title, content: [], losses: [] }]
  for (const piece of pieces) {
    const last = parts.at(-1)!
    if ('loss' in piece) last.losses.push(piece.loss)
    else if ('node' in piece) last.content.push(piece.node)
    else if ('heading' in piece && Math.max(1, piece.heading) <= level) parts.push(pageTitle(piece.content))
    else if ('heading' in piece && plainText(piece.content).trim() !== '')
      last.content.push(heading(piece.heading === level + 1 ? 2 : 3, piece.content))
  }
  const [before, ...others] = parts
  if (before!.content.length > 0) return parts
  others[0]?.losses.unshift(...before!.losses)
  return others
}

function byLength(pieces: Piece[], title: string): Part[] {
  const total = pieces.reduce((sum, piece) => sum + ('node' in piece ? wordsIn(piece.node) : 0), 0)
  const breaks = pieces.some((piece) => 'pageBreak' in piece)
  const parts: Part[] = [{ title, content: [], losses: [] }]
  let count = 0
  for (const piece of pieces) {
    if ('loss' in piece) parts.at(-1)!.losses.push(piece.loss)
    const isFull = !breaks && total > wordsOfShort && count >= wordsAPage
    if ('pageBreak' in piece || ('node' in piece && isFull)) {
      if (parts.at(-1)!.content.length > 0) parts.push({ title, content: [], losses: [] })
      count = 0
    }
    if (!('node' in piece)) continue
    parts.at(-1)!.content.push(piece.node)
    count += wordsIn(piece.node)
  }
  return numbered(
    parts.filter((part, place) => place === 0 || part.content.length > 0),
    title,
  )
}

function numbered(parts: Part[], title: string) {
  if (parts.length === 1) return parts
  return parts.map((part, place) => ({ ...part, title: withNumber(title, place + 1) }))
}
