import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ownStep } from './undoSteps'

type Place = { from: number; to: number }
/** Words at a place, and what is to stand there instead. */
export type Replacement = Place & { words: string; instead: string }

const marks = new PluginKey<DecorationSet>('markedPlace')

/** Shows one stretch of the text as with a marker, until something is written. */
export const MarkedPlace = Extension.create({
  name: 'markedPlace',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marks,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, set) {
          const place = transaction.getMeta(marks) as Place | undefined
          if (!place) return transaction.docChanged ? DecorationSet.empty : set
          return DecorationSet.create(transaction.doc, [Decoration.inline(place.from, place.to, { class: 'marked' })])
        },
      },
      props: { decorations: (state) => marks.getState(state) },
    }),
  ],
})

/**
 * Marks a stretch, puts the cursor before it and brings it into view. Nothing is selected, so that a key press does not
 * write over it. Gives the words back; undefined when the text has become shorter than that.
 */
export function markPlace(editor: Editor, { from, to }: Place) {
  const { state, view } = editor
  if (from >= to || to > state.doc.content.size) return undefined
  const change = state.tr.setMeta(marks, { from, to }).setSelection(TextSelection.near(state.doc.resolve(from)))
  view.dispatch(change)
  view.focus()
  // On a phone the sheet comes back into view only after this.
  requestAnimationFrame(() => {
    if (editor.isDestroyed) return
    const { node } = view.domAtPos(from)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center' })
  })
  return state.doc.textBetween(from, to, ' ')
}

/** Puts other words in the place of words, with their marks and their capital; nothing when they are not there any more. */
export function replaceWords(editor: Editor, { from, to, words, instead }: Replacement) {
  const { state, view } = editor
  if (to > state.doc.content.size || state.doc.textBetween(from, to) !== words) return false
  const isCapital = /^\p{Lu}/u.test(words)
  const text = isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
  view.dispatch(ownStep(state.tr.insertText(text, from, to)))
  markPlace(editor, { from, to: from + text.length })
  return true
}
