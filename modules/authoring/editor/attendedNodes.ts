import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A top-level node by its id where it has one, else by its place, and the initials of who is in it. */
export type Attended = { index: number; id?: string; initials: string }

type Shown = { attended: Attended[]; set: DecorationSet }

const key = new PluginKey<Shown>('attendedNodes')

/** Shows quietly in which part of the page others are. */
export const AttendedNodes = Extension.create({
  name: 'attendedNodes',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ attended: [], set: DecorationSet.empty }),
        apply(transaction, shown) {
          const told = transaction.getMeta(key) as Attended[] | undefined
          // What comes in from elsewhere replaces the very node in which somebody is.
          if (!told && !transaction.getMeta('preventUpdate'))
            return { ...shown, set: shown.set.map(transaction.mapping, transaction.doc) }
          const attended = told ?? shown.attended
          return { attended, set: DecorationSet.create(transaction.doc, marksIn(transaction.doc, attended)) }
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

export function showAttended(editor: Editor, attended: Attended[]) {
  if (attended.length === 0 && !key.getState(editor.state)?.attended.length) return
  editor.view.dispatch(editor.state.tr.setMeta(key, attended).setMeta('addToHistory', false))
}

/** In which top-level node somebody is, in its text or in a field of it; undefined when they are not in the page. */
export function nodeAtCursor({ state, view }: Editor) {
  const focus = document.activeElement
  if (!focus || !view.dom.contains(focus)) return undefined
  const at = focus === view.dom ? state.selection.from : view.posAtDOM(focus, 0)
  const index = state.doc.resolve(Math.max(0, at)).index(0)
  const node = state.doc.maybeChild(index)
  return node ? { index, id: idOf(node) } : undefined
}

function marksIn(document: Node, attended: Attended[]) {
  const marks: Decoration[] = []
  document.forEach((node, at, index) => {
    const here = attended.filter((one) => (one.id ? one.id === idOf(node) : one.index === index))
    if (here.length === 0) return
    const initials = here.map((one) => one.initials).join(' ')
    marks.push(Decoration.node(at, at + node.nodeSize, { 'data-attended': initials }))
  })
  return marks
}

function idOf(node: Node): string | undefined {
  return (node.attrs.id ?? node.attrs.mediaId) || undefined
}
