import type { Node } from '@tiptap/pm/model'
import { openBlock } from '~/modules/blocks/blocks'
import type { DocumentNode } from '~/modules/blocks/document'
import { openDocument } from '../passages'

/**
 * A text of a page: its title, a stretch of running text whose first letter has the editor's position `at`, or a field
 * of an image or block, whose node stands at `at`.
 */
export type PageText =
  | { in: 'title'; text: string }
  | { in: 'text'; text: string; at: number }
  | { in: 'field'; text: string; at: number; nodeId: string; path: string }

export type TitledPage = { title: string; document: DocumentNode }

/**
 * All words that an author has written on a page, in reading order: title, text, and what stands in images and blocks.
 * Addresses and ids are not among them. A page or block of a newer Leerbank has only those that can be read.
 */
export function textsOf({ title, document }: TitledPage): PageText[] {
  const found: PageText[] = [{ in: 'title', text: title }]
  openDocument(document)?.descendants((node, at) => {
    if (node.isTextblock) found.push({ in: 'text', text: lettersOf(node), at: at + 1 })
    else found.push(...fieldsOf(node, at))
    return !node.isTextblock
  })
  return found.filter(({ text }) => text !== '')
}

// One character for each position, so that offsets in the text are offsets in the document.
function lettersOf(node: Node) {
  return node.textBetween(0, node.content.size, undefined, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : '￼'))
}

function fieldsOf({ type, attrs }: Node, at: number): PageText[] {
  if (type.name === 'image')
    return ['alt', 'caption'].map((path) => ({ in: 'field', text: attrs[path], at, nodeId: attrs.mediaId, path }))
  if (type.name !== 'block') return []
  const opened = openBlock(attrs as Parameters<typeof openBlock>[0])
  const texts = opened?.block.texts(opened.content) ?? []
  return texts.map(({ path, text }) => ({ in: 'field', text, at, nodeId: attrs.id, path }))
}
