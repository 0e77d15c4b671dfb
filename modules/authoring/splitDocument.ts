import type { Node } from '@tiptap/pm/model'
import type { DocumentNode } from '~/modules/blocks/document'
import { longestTitle } from './pageTitle'
import { openDocument } from './passages'

export type SplitParts = { above: DocumentNode; title: string; below: DocumentNode }
export type NoSplit = { refused: 'nothingAbove' | 'nothingBelow' | 'noPlace' }

/**
 * Divides a page's text at a position of the editor. A paragraph is cut at the cursor and a list between two items; a
 * table, callout or question goes along as a whole. A heading that comes first below becomes the title, and leaves the text.
 */
export function splitDocument(document: DocumentNode, at: number): SplitParts | NoSplit {
  const whole = openDocument(document)
  if (!whole || !Number.isInteger(at) || at < 0 || at > whole.content.size) return { refused: 'noPlace' }
  const cut = cutAt(whole, at)
  if (isBlank(whole.cut(0, cut))) return { refused: 'nothingAbove' }
  if (isBlank(whole.cut(cut))) return { refused: 'nothingBelow' }
  const above = whole.cut(0, cut)
  const { title, below } = withTitle(countedOn(whole.cut(cut), above))
  return { above: above.toJSON(), title, below: below.toJSON() }
}

function cutAt(document: Node, at: number) {
  const place = document.resolve(at)
  if (place.depth === 0) return at
  const top = place.node(1)
  const before = place.before(1)
  if (top.type.name === 'paragraph') {
    if (place.parentOffset === 0) return before
    return place.parentOffset === top.content.size ? place.after(1) : at
  }
  const isInList = top.type.spec.group?.includes('list') && place.depth > 1 && place.index(1) > 0
  return isInList ? place.before(2) : before
}

function isBlank(node: Node) {
  let blank = true
  node.descendants((child) => {
    if (child.isText ? child.text!.trim() !== '' : child.isAtom && child.type.name !== 'hardBreak') blank = false
    return blank
  })
  return blank
}

// The second part of a numbered list counts on where the first part stopped.
function countedOn(below: Node, above: Node) {
  const [first, last] = [below.firstChild!, above.lastChild!]
  if (first.type.name !== 'orderedList' || last.type !== first.type || last.attrs.start !== first.attrs.start)
    return below
  const start = Math.min(9999, first.attrs.start + last.childCount)
  return below.copy(below.content.replaceChild(0, first.type.create({ ...first.attrs, start }, first.content)))
}

function withTitle(below: Node) {
  const first = below.firstChild!
  if (first.type.name !== 'heading' || !fitsTitle(first)) return { title: '', below }
  const rest = below.cut(first.nodeSize)
  const paragraph = below.type.schema.nodes.paragraph!
  return {
    title: first.textContent.trim(),
    below: rest.childCount ? rest : below.copy(rest.content.addToEnd(paragraph.create())),
  }
}

// A title is letters only: a heading with a link in it, or one that is too long, stays where it is.
function fitsTitle(heading: Node) {
  const words = heading.textContent.trim()
  const isPlain = heading.children.every((part) => part.isText && part.marks.every((mark) => mark.type.name !== 'link'))
  return words !== '' && words.length <= longestTitle && isPlain
}
