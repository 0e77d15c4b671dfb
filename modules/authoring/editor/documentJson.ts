import type { Node } from '@tiptap/pm/model'
import type { DocumentNode } from '~/modules/blocks/document'

const known = new WeakMap<Node, DocumentNode>()

/**
 * The stored form of a document. A node that has not changed gives the very object that it gave before, so a key press
 * costs what it changed, and not what stands on the page.
 */
export function documentJson(node: Node): DocumentNode {
  const before = known.get(node)
  if (before) return before
  const json = node.isLeaf || node.isText ? (node.toJSON() as DocumentNode) : withChildren(node)
  known.set(node, json)
  return json
}

function withChildren(node: Node): DocumentNode {
  const { content, ...own } = node.copy().toJSON() as DocumentNode
  return node.childCount === 0 ? own : { ...own, content: node.children.map(documentJson) }
}
