import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

/** Moves the node at a position past the one before (-1) or after it (1), within the same parent. */
export function moveNode(editor: Editor, at: number, by: -1 | 1) {
  const { state, view } = editor
  const place = state.doc.resolve(at)
  const index = place.index()
  const node = place.parent.maybeChild(index)
  const other = place.parent.maybeChild(index + by)
  if (!node || !other) return false
  const change = state.tr.delete(at, at + node.nodeSize)
  const to = by < 0 ? at - other.nodeSize : at + other.nodeSize
  change.insert(to, node).setSelection(NodeSelection.create(change.doc, to)).scrollIntoView()
  view.dispatch(change)
  return true
}

export function removeNode(editor: Editor, at: number) {
  const node = editor.state.doc.nodeAt(at)
  if (node)
    editor
      .chain()
      .deleteRange({ from: at, to: at + node.nodeSize })
      .focus()
      .run()
}
