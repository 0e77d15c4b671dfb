import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A node that stands directly on the page: a paragraph, a list, a table, a question. `at` is its position. */
export type TopBlock = { node: Node; at: number; index: number }

/** The top-level node around a position, or the one after it where the position is between two; undefined on an empty page. */
export function topBlockAt(doc: Node, position: number): TopBlock | undefined {
  const $at = doc.resolve(Math.min(position, doc.content.size))
  const index = Math.min($at.index(0), doc.childCount - 1)
  if (index < 0) return undefined
  return { node: doc.child(index), at: $at.posAtIndex(index, 0), index }
}

/** The top-level node that the cursor is in. */
export function currentBlock(state: EditorState) {
  return topBlockAt(state.doc, state.selection.from)
}

/** The top-level node whose part of the page an element is. */
export function blockOfElement(view: EditorView, element: Element | null): TopBlock | undefined {
  let top = element
  while (top && top.parentElement !== view.dom) top = top.parentElement
  if (!top || !view.dom.contains(top)) return undefined
  return topBlockAt(view.state.doc, view.posAtDOM(top, 0, -1))
}

/** The top-level node at a height of the screen, however far beside the text. */
export function blockAtHeight(view: EditorView, y: number) {
  const { left, right } = view.dom.getBoundingClientRect()
  for (const x of [left + 2, (left + right) / 2]) {
    const found = blockOfElement(view, document.elementFromPoint(x, y))
    if (found) return found
  }
  return undefined
}
