import type { NodeViewRenderer } from '@tiptap/core'
import type { Language } from '~/db/tables'
import type { CalloutKind } from '~/modules/blocks/document'
import { calloutNames } from '../texts'

/** A callout as the learner sees it, its name above the text. */
export function calloutView(language: Language): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement('aside')
    const name = dom.appendChild(document.createElement('p'))
    const contentDOM = dom.appendChild(document.createElement('div'))
    name.className = 'callout-name'
    name.contentEditable = 'false'
    const show = (kind: CalloutKind) => {
      dom.className = `callout callout-${kind}`
      name.textContent = calloutNames[language][kind]
    }
    show(node.attrs.kind)
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== node.type) return false
        show(next.attrs.kind)
        return true
      },
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    }
  }
}
