import type { Node } from '@tiptap/pm/model'
import { openBlock } from '~/modules/blocks/blocks'
import type { DocumentNode } from '~/modules/blocks/document'
import { schema } from './schema'
import { wellFormed } from './wellFormed'

/**
 * Where a passage is: `at` is the editor's position of its first letter, so a place in its text is that plus an offset.
 * In a block or image it is the id of the node and the field inside it.
 */
export type PassagePlace = { at: number } | { nodeId: string; path: string }

/** A paragraph's worth of what a learner reads. A heading or a cell of a table is a label rather than a sentence. */
export type Passage = { text: string; kind: 'sentence' | 'label'; place: PassagePlace }

const shortCell = 6

const known = new WeakMap<DocumentNode, Passage[]>()

/** All that a learner reads on a page, in reading order: text, captions, and what stands in blocks. */
export function passagesOf(document: DocumentNode): Passage[] {
  const passages = known.get(document) ?? findPassages(document)
  known.set(document, passages)
  return passages
}

function findPassages(document: DocumentNode): Passage[] {
  const found: Passage[] = []
  openDocument(document)?.descendants((node, position, parent) => {
    if (node.isTextblock) found.push({ text: textOf(node), kind: kindOf(node, parent), place: { at: position + 1 } })
    else found.push(...passagesIn(node))
    return !node.isTextblock
  })
  return found
    .map((passage) => ({ ...passage, text: wellFormed(passage.text) }))
    .filter(({ text }) => text.trim() !== '')
}

/** A page's document with positions; undefined when it does not fit the schema, as one of a newer Leerbank. */
export function openDocument(document: DocumentNode): Node | undefined {
  try {
    return schema.nodeFromJSON(document)
  } catch {
    return undefined
  }
}

// One character for each position, so that offsets in the text are offsets in the document.
function textOf(node: Node) {
  return node.textBetween(0, node.content.size, undefined, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : '￼'))
}

function kindOf(node: Node, parent: Node | null): Passage['kind'] {
  if (node.type.name === 'heading' || parent?.type.name === 'tableHeader') return 'label'
  const isShort = node.textContent.split(/\s+/).length < shortCell
  return parent?.type.name === 'tableCell' && isShort ? 'label' : 'sentence'
}

function passagesIn({ type, attrs }: Node): Passage[] {
  if (type.name === 'image')
    return [{ text: attrs.caption, kind: 'sentence', place: { nodeId: attrs.mediaId, path: 'caption' } }]
  if (type.name !== 'block') return []
  const opened = openBlock(attrs as Parameters<typeof openBlock>[0])
  const texts = opened?.block.texts(opened.content) ?? []
  const prose = texts.filter(({ isCode }) => !isCode)
  return prose.map(({ path, text }) => ({ text, kind: 'sentence', place: { nodeId: attrs.id, path } }))
}
