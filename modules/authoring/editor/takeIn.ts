import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { DocumentNode } from '~/modules/blocks/document'
import { align } from '../differences/align'
import { isWhole } from '../readDocument'

const mostEdits = 1000

/**
 * Brings the editor to a text that came from elsewhere. Only the nodes that differ are replaced, so that the cursor stays
 * where somebody is typing; undoing does not bring the old ones back. It does not count as a change of the author's.
 * False for a text that does not fit, from a newer Leerbank: then the older one on the screen is closed for writing,
 * because with the next key it would be saved over it.
 */
export function takeIn(editor: Editor, document: DocumentNode) {
  if (!isWhole(document)) {
    editor.setEditable(false, false)
    return false
  }
  const { schema, doc, tr } = editor.state
  let at = 0
  let gone = 0
  let come: Node[] = []
  const close = () => {
    if (gone > 0 || come.length > 0) tr.replaceWith(at, at + gone, come)
    at += come.reduce((size, node) => size + node.nodeSize, 0)
    gone = 0
    come = []
  }
  const later = schema.nodeFromJSON(document)
  for (const { before, after } of align(
    [...doc.children],
    [...later.children],
    (one, other) => one.eq(other),
    mostEdits,
  )) {
    if (before && after) {
      close()
      at += before.nodeSize
    } else if (before) gone += before.nodeSize
    else if (after) come.push(after)
  }
  close()
  if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true))
  return true
}
