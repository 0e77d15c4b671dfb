import type { DocumentNode } from '~/modules/blocks/document'
import { newBlockId } from './newBlockId'

/** A copy of a document for another page: its blocks are new blocks. */
export function copyDocument(document: DocumentNode): DocumentNode {
  return withNewBlocks(document, () => true)
}

/** The same document for a place where some ids are taken: a block that has one of them becomes a new block. */
export function withFreeBlockIds(document: DocumentNode, taken: ReadonlySet<string>): DocumentNode {
  return withNewBlocks(document, (id) => taken.has(id))
}

function withNewBlocks(node: DocumentNode, isNew: (id: string) => boolean): DocumentNode {
  if (node.type === 'block')
    return isNew(String(node.attrs?.id)) ? { ...node, attrs: { ...node.attrs, id: newBlockId() } } : node
  return node.content ? { ...node, content: node.content.map((child) => withNewBlocks(child, isNew)) } : node
}
