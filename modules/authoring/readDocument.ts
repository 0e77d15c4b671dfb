import type { Node } from '@tiptap/pm/model'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { problemsOf } from '~/modules/blocks/schemas'
import { schema } from './schema'

/** Stands for a stored page that does not fit this Leerbank: it shows nothing, and no save takes it for a text. */
export const unreadable: DocumentNode = { type: 'unreadable' }

// What was written with a newer or older Leerbank may be larger than may be saved now; deeper than this meets a stack.
const deepestEver = 500

/** A page's document as it is stored; `unreadable` when it does not fit. Never throws, and leaves what is stored alone. */
export function readDocument(stored: string): DocumentNode {
  try {
    const document: unknown = JSON.parse(stored)
    return isWhole(document) ? document : unreadable
  } catch {
    return unreadable
  }
}

/** Whether a document can be opened: it fits the schema, and so does the content of every block that is known here. */
export function isWhole(document: unknown): document is DocumentNode {
  try {
    if (!isPlain(document, deepestEver)) return false
    const node = parseDocument(document).toJSON() as DocumentNode
    return blocksOf(node).every((block) => problemsOf(block, 'saving').length === 0)
  } catch {
    return false
  }
}

/** Throws when it is no whole document of this schema. */
export function parseDocument(input: unknown): Node {
  const node = schema.nodeFromJSON(input)
  node.check()
  if (node.type !== schema.topNodeType) throw new RangeError('not a whole document')
  return node
}

/**
 * Whether a value is no deeper than this, and free of the one key that means something else when a value is written as
 * JavaScript. Without recursion, so that a hostile depth meets no stack.
 */
export function isPlain(input: unknown, deepest: number) {
  let level: unknown[] = [input]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest || level.some(hasPrototypeKey)) return false
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []))
  }
  return true
}

function hasPrototypeKey(value: unknown) {
  return isObject(value) && Object.hasOwn(value, '__proto__')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
