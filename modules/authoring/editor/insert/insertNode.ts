import type { Editor, JSONContent } from '@tiptap/core'
import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ownStep } from '../undoSteps'

/**
 * Puts a node in at the cursor: in the place of an empty line, else below what the cursor is in. Where it may not stand,
 * as a question in a table, it comes below the whole.
 */
export function insertNode(editor: Editor, json: JSONContent) {
  const { state, view } = editor
  const node = state.schema.nodeFromJSON(json)
  const { from, to } = placeFor(state.doc, state.selection, node.type)
  const change = state.tr.replaceWith(from, to, node)
  selectInserted(change, from)
  view.dispatch(ownStep(change).scrollIntoView())
  // A block takes the focus to its own first field.
  if (!node.isAtom) view.focus()
  return from
}

/** Selects a node that has no text of its own, or puts the cursor at the start of its text. */
export function selectInserted(change: Transaction, at: number) {
  const isAtom = change.doc.nodeAt(at)?.isAtom
  change.setSelection(isAtom ? NodeSelection.create(change.doc, at) : TextSelection.near(change.doc.resolve(at + 1)))
}

/** Where a node may come to stand at a selection: instead of an empty line, else below what the selection is in. */
export function placeFor(doc: Node, selection: Selection, type: NodeType) {
  const $to = doc.resolve(selection.to)
  if (selection instanceof NodeSelection && selection.node.isBlock) return belowFrom($to, $to.depth, selection.to, type)
  if ($to.depth === 0) return { from: $to.pos, to: $to.pos }
  const [parent, index] = [$to.node(-1), $to.index(-1)]
  const isEmptyLine = $to.parent.isTextblock && $to.parent.content.size === 0
  if (isEmptyLine && parent.canReplaceWith(index, index + 1, type)) return { from: $to.before(), to: $to.after() }
  return belowFrom($to, $to.depth - 1, $to.after(), type)
}

// Upwards from a depth until the node may stand after what is there.
function belowFrom($at: ResolvedPos, depth: number, after: number, type: NodeType) {
  let at = after
  for (let level = depth; level > 0 && !mayStand($at.node(level), at - $at.start(level), type); level--)
    at = $at.after(level)
  return { from: at, to: at }
}

function mayStand(parent: Node, offset: number, type: NodeType) {
  const index = parent.childBefore(offset).index + (offset > 0 ? 1 : 0)
  return parent.canReplaceWith(index, index, type)
}

/** A table of three by three whose first heading is selected, to be typed over; Tab goes to the next. */
export function insertTable(editor: Editor, nameOf: (column: number) => string) {
  const columns = [1, 2, 3]
  const cells = columns.map(() => ({ type: 'tableCell', content: [{ type: 'paragraph' }] }))
  const heads = columns.map((column) => ({ type: 'tableHeader', content: [lineOf(nameOf(column))] }))
  const rows = [heads, cells, cells].map((content) => ({ type: 'tableRow', content }))
  const at = insertNode(editor, { type: 'table', content: rows })
  const { state, view } = editor
  const { $from } = TextSelection.near(state.doc.resolve(at + 1))
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, $from.start(), $from.end())))
}

function lineOf(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}
