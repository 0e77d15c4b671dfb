import type { DocumentNode } from '~/modules/blocks/document'
import { align } from './align'

/** A stretch of a text: in both, in the newer only, or in the older only. Its nodes are text and hard breaks. */
export type Piece = { is: 'kept' | 'added' | 'removed'; nodes: DocumentNode[] }

const mostEdits = 1000
const words = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu

/** What changed in a line of text, word by word; a word whose formatting changed counts as another word. */
export function wordPieces(before: DocumentNode[], after: DocumentNode[]): Piece[] {
  const steps = align(tokensOf(before), tokensOf(after), (one, other) => one.key === other.key, mostEdits)
  const runs: Run[] = []
  for (const step of steps) {
    const isKept = step.before !== undefined && step.after !== undefined
    let run = runs.at(-1)
    if (run?.isKept !== isKept) {
      run = { isKept, removed: [], added: [] }
      runs.push(run)
    }
    if (step.before) run.removed.push(step.before.node)
    if (step.after) run.added.push(step.after.node)
  }
  return inWholeWords(runs).flatMap(piecesOf)
}

/** The same for a text without formatting. */
export function textPieces(before: string, after: string): Piece[] {
  return wordPieces(textNodes(before), textNodes(after))
}

export function textNodes(text: string): DocumentNode[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

type Token = { key: string; node: DocumentNode }
type Run = { isKept: boolean; removed: DocumentNode[]; added: DocumentNode[] }

function tokensOf(nodes: DocumentNode[]): Token[] {
  return nodes.flatMap((node) => {
    const parts = node.type === 'text' ? (node.text?.match(words) ?? []) : undefined
    const tokens = parts?.map((text) => ({ ...node, text })) ?? [node]
    return tokens.map((token) => ({ key: JSON.stringify(token), node: token }))
  })
}

// Two words that were replaced read as one change: a blank or comma that stayed between them is no island in it.
function inWholeWords(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const [place, run] of runs.entries()) {
    const last = joined.at(-1)
    const next = runs[place + 1]
    const isIsland = run.isKept && last && next && isReplaced(last, next) && !run.added.some(hasWord)
    if (last && !last.isKept && (isIsland || !run.isKept)) {
      last.removed.push(...run.removed)
      last.added.push(...run.added)
    } else joined.push(run)
  }
  return joined
}

function isReplaced(one: Run, other: Run) {
  return one.removed.length + other.removed.length > 0 && one.added.length + other.added.length > 0
}

function hasWord(node: DocumentNode) {
  return node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.text ?? '')
}

function piecesOf({ isKept, removed, added }: Run): Piece[] {
  if (isKept) return [{ is: 'kept', nodes: joinText(added) }]
  const pieces: Piece[] = [
    { is: 'removed', nodes: joinText(removed) },
    { is: 'added', nodes: joinText(added) },
  ]
  return pieces.filter(({ nodes }) => nodes.length > 0)
}

/** Neighbouring texts of one formatting as one text, as the editor keeps them. */
export function joinText(nodes: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks))
      joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else joined.push(node)
  }
  return joined
}
