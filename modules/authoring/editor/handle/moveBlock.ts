import type { Editor } from '@tiptap/core'
import { ownStep } from '../undoSteps'
import { keepFocusIn } from './keepFocusIn'

/**
 * Moves the node at a position past the one before (-1) or after it (1), within the same parent. Cursor and focus stay
 * in it. Answers with its new place among how many; undefined when it stands at the end already.
 */
export function moveBlock(editor: Editor, at: number, by: -1 | 1) {
  const { state, view } = editor
  const $at = state.doc.resolve(at)
  const [parent, index] = [$at.parent, $at.index()]
  const node = parent.maybeChild(index)
  const other = parent.maybeChild(index + by)
  if (!node || !other) return undefined
  // The other one goes round, so that a cursor in this one is carried along.
  const from = by < 0 ? at - other.nodeSize : at + node.nodeSize
  const change = state.tr.delete(from, from + other.nodeSize)
  change.insert(by < 0 ? from + node.nodeSize : at, other)
  const now = by < 0 ? from : at + other.nodeSize
  keepFocusIn(view, at, now, () => view.dispatch(ownStep(change).setMeta('scrollIntoView', false)))
  const element = view.nodeDOM(now)
  if (element instanceof Element) element.scrollIntoView({ block: 'nearest' })
  return { place: index + by + 1, total: parent.childCount, at: now }
}
