import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { problemsOf } from '~/modules/blocks/schemas'
import { schema } from './schema'

/** A page is 5 minutes of reading; half a megabyte of JSON is a hundred times that. */
export const longestDocument = 512 * 1024
const deepest = 30
const mostNodes = 10_000

export type DocumentProblem = 'tooLong' | 'unknown' | 'blockTwice' | 'block'

/**
 * Reads a page's document as it came from outside. Gives it back in its stored form, without attributes that the schema
 * does not know; or says why it is none. Never throws, whatever the input.
 */
export function checkDocument(input: unknown): { document: DocumentNode } | { problem: DocumentProblem } {
  try {
    if (!isTree(input)) return { problem: 'unknown' }
    if (JSON.stringify(input).length > longestDocument) return { problem: 'tooLong' }
    const document = parse(input)
    const blocks = blocksOf(document)
    if (new Set(blocks.map((block) => block.id)).size < blocks.length) return { problem: 'blockTwice' }
    return blocks.some((block) => problemsOf(block, 'saving').length > 0) ? { problem: 'block' } : { document }
  } catch {
    return { problem: 'unknown' }
  }
}

function parse(input: unknown) {
  const node = schema.nodeFromJSON(input)
  node.check()
  if (node.type !== schema.topNodeType) throw new RangeError('not a whole document')
  return node.toJSON() as DocumentNode
}

// Counted without recursion, so that a hostile depth meets no stack.
function isTree(input: unknown) {
  let level: unknown[] = [input]
  let nodes = 0
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length
    if (depth > deepest || nodes > mostNodes) return false
    level = level.flatMap((node) => childrenOf(node))
  }
  return true
}

function childrenOf(node: unknown): unknown[] {
  const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : undefined
  return Array.isArray(content) ? content : []
}
