import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Puts a node in at the cursor; below a question or image that is selected, so that it never takes its place. */
export function insertNode(editor: Editor, node: JSONContent) {
  const { selection } = editor.state
  // A block takes the focus to its own first field.
  const chain = node.type === 'block' ? editor.chain() : editor.chain().focus()
  return (
    selection instanceof NodeSelection ? chain.insertContentAt(selection.to, node) : chain.insertContent(node)
  ).run()
}

/** A table of three by three whose first heading is selected, to be typed over; Tab goes to the next. */
export function insertTable(editor: Editor, nameOf: (column: number) => string) {
  const before = editor.state.selection.from
  const columns = [1, 2, 3]
  const cells = columns.map(() => ({ type: 'tableCell', content: [{ type: 'paragraph' }] }))
  const heads = columns.map((column) => ({ type: 'tableHeader', content: [lineOf(nameOf(column))] }))
  const rows = [heads, cells, cells].map((content) => ({ type: 'tableRow', content }))
  if (insertNode(editor, { type: 'table', content: rows })) selectFirstHead(editor, before)
}

function lineOf(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function selectFirstHead(editor: Editor, from: number) {
  const { state, view } = editor
  let start = -1
  state.doc.nodesBetween(Math.max(0, from - 1), state.doc.content.size, (node, at) => {
    if (start < 0 && node.type.name === 'tableHeader') start = at + 2
    return start < 0
  })
  if (start < 0) return
  const size = state.doc.resolve(start).parent.content.size
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, start, start + size)))
}
