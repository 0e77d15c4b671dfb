import type { Node } from '@tiptap/pm/model'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { problemsOf } from '~/modules/blocks/schemas'
import { isPlain, parseDocument } from './readDocument'

/** A page is 5 minutes of reading; half a megabyte of JSON is a hundred times that. */
export const longestDocument = 512 * 1024
const mostNodes = 10_000
const mostColumns = 50
// A list in a list takes two nodes, and each node two levels of JSON.
const deepestNode = 30
const deepestValue = 100

export type DocumentProblem = 'tooLong' | 'tooDeep' | 'tooWide' | 'unknown' | 'blockTwice' | 'block'

/**
 * Reads a page's document as it came from outside. Gives it back in its stored form, without attributes that the schema
 * does not know; or says why it is none. Never throws, whatever the input.
 */
export function checkDocument(input: unknown): { document: DocumentNode } | { problem: DocumentProblem } {
  try {
    if (depthOf(input) > deepestNode) return { problem: 'tooDeep' }
    if (!isPlain(input, deepestValue)) return { problem: 'unknown' }
    if (JSON.stringify(input).length > longestDocument) return { problem: 'tooLong' }
    const node = parseDocument(input)
    if (nodesIn(node) > mostNodes) return { problem: 'tooLong' }
    if (columnsIn(node) > mostColumns) return { problem: 'tooWide' }
    const document = node.toJSON() as DocumentNode
    const blocks = blocksOf(document)
    if (new Set(blocks.map((block) => block.id)).size < blocks.length) return { problem: 'blockTwice' }
    return blocks.some((block) => problemsOf(block, 'saving').length > 0) ? { problem: 'block' } : { document }
  } catch {
    return { problem: 'unknown' }
  }
}

// Counted without recursion, so that a hostile depth meets no stack.
function depthOf(input: unknown) {
  let level = childrenOf(input)
  let depth = 0
  for (; level.length > 0 && depth <= deepestNode; depth++) level = level.flatMap(childrenOf)
  return depth
}

function childrenOf(node: unknown): unknown[] {
  const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : undefined
  return Array.isArray(content) ? content : []
}

function nodesIn(document: Node) {
  let count = 1
  document.descendants(() => {
    count += 1
  })
  return count
}

/** The cells of the widest row, each as wide as it says. */
function columnsIn(document: Node) {
  let widest = 0
  document.descendants((node) => {
    if (node.type.name !== 'tableRow') return
    const columns = node.children.reduce((sum, cell) => sum + Number(cell.attrs.colspan), 0)
    widest = Math.max(widest, columns)
  })
  return widest
}
