import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Below a question, a table or a callout at the end of the page there is no line to go to until one is made. */
export function writeBelow(editor: Editor) {
  const { state, view } = editor
  const end = state.doc.content.size
  if (state.doc.lastChild?.isTextblock) return editor.commands.focus('end')
  const change = state.tr.insert(end, state.schema.nodes.paragraph!.create())
  view.dispatch(change.setSelection(TextSelection.create(change.doc, end + 1)).scrollIntoView())
  view.focus()
  return true
}

/** The arrow down on the last line of such an end makes that line; elsewhere it is the browser's. */
export function downFromEnd(editor: Editor) {
  const { selection, doc } = editor.state
  const last = doc.lastChild
  if (!last || last.isTextblock || selection.$to.index(0) < doc.childCount - 1) return false
  if (selection instanceof NodeSelection) return selection.to === doc.content.size && writeBelow(editor)
  const isLastLine = editor.view.endOfTextblock('down') && isInLastRow(editor)
  return selection.empty && selection.$to.depth > 0 && isLastLine && writeBelow(editor)
}

// In a table every cell of the last row is at the end; elsewhere only the last line of text is.
function isInLastRow({ state }: Editor) {
  const { $to } = state.selection
  for (let depth = $to.depth - 1; depth > 0; depth--) {
    if ($to.node(depth).type.name === 'tableRow') continue
    if ($to.index(depth) < $to.node(depth).childCount - 1) return false
  }
  return true
}
