import type { DocumentNode } from '~/modules/blocks/document'
import { newBlockId } from './newBlockId'

/** A copy of a document for another page: its blocks are new blocks. */
export function copyDocument(node: DocumentNode): DocumentNode {
  if (node.type === 'block') return { ...node, attrs: { ...node.attrs, id: newBlockId() } }
  return node.content ? { ...node, content: node.content.map(copyDocument) } : node
}
