import type { Editor } from '@tiptap/core'
import type { Fragment, Node } from '@tiptap/pm/model'
import type { Glossary } from '../context'

/**
 * Terms that were pasted and are not in the glossary here are asked for. One that does not come along leaves its words
 * as plain text. Answers with how many did not.
 */
export async function bringTermsAlong(editor: Editor, glossary: Glossary, pasted: Fragment): Promise<number> {
  const foreign = termIdsIn(pasted).filter((id) => !glossary.terms.some((term) => term.id === id))
  if (foreign.length === 0) return 0
  const brought = await glossary.bring(foreign)
  if (editor.isDestroyed) return 0
  replaceTerms(editor, new Map(foreign.map((id) => [id, brought?.[id]])))
  return foreign.filter((id) => !brought?.[id]).length
}

function termIdsIn(content: Fragment) {
  const found = new Set<string>()
  content.descendants((node) => {
    const mark = termOf(node)
    if (mark) found.add(mark.attrs.id)
  })
  return [...found]
}

function termOf(node: Node) {
  return node.marks.find(({ type }) => type.name === 'term')
}

// Not a step of its own: undoing goes from before the paste to after it.
function replaceTerms({ state, view }: Editor, instead: Map<string, string | undefined>) {
  const change = state.tr.setMeta('addToHistory', false)
  state.doc.descendants((node, at) => {
    const mark = termOf(node)
    if (!mark || !instead.has(mark.attrs.id)) return
    const id = instead.get(mark.attrs.id)
    if (id === mark.attrs.id) return
    change.removeMark(at, at + node.nodeSize, mark.type)
    if (id) change.addMark(at, at + node.nodeSize, mark.type.create({ id }))
  })
  if (change.docChanged) view.dispatch(change)
}
