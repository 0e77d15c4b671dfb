import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    undoSteps: {
      /** Makes what this chain does one step for undoing. */
      ownStep: () => ReturnType
    }
  }
}

const mark = 'ownStep'
const ofMouseAndClipboard = ['paste', 'drop', 'cut']

/**
 * What is done with whole blocks is a step of its own for undoing. The history alone brings together what follows within
 * half a second, so that undoing a move took away what was typed before it.
 */
export const UndoSteps = Extension.create({
  name: 'undoSteps',
  addCommands: () => ({
    ownStep:
      () =>
      ({ tr }) => {
        ownStep(tr)
        return true
      },
  }),
  addKeyboardShortcuts: () => ({ Backspace: removeSelected, Delete: removeSelected }),
  dispatchTransaction({ transaction, next }) {
    const isOwn = transaction.docChanged && isOwnStep(transaction)
    if (isOwn) closeHistory(transaction)
    next(transaction)
    if (isOwn && !this.editor.isDestroyed) this.editor.view.dispatch(closeHistory(this.editor.state.tr))
  },
})

/** Makes a change a step of its own: undoing takes back this change, and neither what was typed before it nor after it. */
export function ownStep(change: Transaction) {
  return change.setMeta(mark, true)
}

function isOwnStep(transaction: Transaction) {
  return transaction.getMeta(mark) || ofMouseAndClipboard.includes(transaction.getMeta('uiEvent'))
}

function removeSelected({ editor }: { editor: Editor }) {
  return holdsSelected(editor.state) && editor.chain().ownStep().deleteSelection().run()
}

function holdsSelected({ selection }: EditorState) {
  return selection instanceof NodeSelection && selection.node.isBlock
}
