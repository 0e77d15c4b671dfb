import type { Editor } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Selection, TextSelection } from '@tiptap/pm/state'
import { selectInserted } from '../insert/insertNode'
import { ownStep } from '../undoSteps'

/** Puts a copy below a node and selects it; blocks in it get new ids of their own (blockIds.ts). */
export function duplicateBlock(editor: Editor, at: number) {
  const { state, view } = editor
  const node = state.doc.nodeAt(at)
  if (!node) return
  const after = at + node.nodeSize
  const change = state.tr.insert(after, node)
  selectInserted(change, after)
  view.dispatch(ownStep(change).scrollIntoView())
  view.focus()
}

/** Takes a node away; the cursor goes to what takes its place. */
export function removeBlock(editor: Editor, at: number) {
  const { state, view } = editor
  const node = state.doc.nodeAt(at)
  if (!node) return
  const change = state.tr.delete(at, at + node.nodeSize)
  change.setSelection(Selection.near(change.doc.resolve(Math.min(at, change.doc.content.size)), 1))
  view.dispatch(ownStep(change).scrollIntoView())
  view.focus()
}

/** A new line below a node with a slash on it, so that the menu of what can be put in opens at once. */
export function insertBelow(editor: Editor, at: number) {
  const { state, view } = editor
  const node = state.doc.nodeAt(at)
  if (!node) return
  const after = at + node.nodeSize
  const change = state.tr.insert(after, state.schema.nodes.paragraph!.create(null, state.schema.text('/')))
  change.setSelection(TextSelection.create(change.doc, after + 2))
  view.focus()
  view.dispatch(ownStep(change).scrollIntoView())
}

export function sliceOf(node: Node) {
  return new Slice(Fragment.from(node), 0, 0)
}
