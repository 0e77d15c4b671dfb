import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'

/** Typing while a question or an image is selected writes below it, instead of over it. */
export const KeepSelected = Extension.create({
  name: 'keepSelected',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput(view, _from, _to, text) {
            const { selection, schema, tr } = view.state
            if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false
            const change = tr.insert(selection.to, schema.nodes.paragraph!.create(null, schema.text(text)))
            change.setSelection(TextSelection.create(change.doc, selection.to + 1 + text.length))
            view.dispatch(change.scrollIntoView())
            return true
          },
        },
      }),
    ]
  },
})
