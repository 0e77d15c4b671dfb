import type { Editor } from '@tiptap/core'
import type { DocumentNode } from '~/modules/blocks/document'
import { withMediaIds } from '~/modules/blocks/mediaIds'
import { missingMediaId } from './missingMedia'

/** Asks the server for media in the hub of this module: the id to use for each that may be seen; undefined without answer. */
export type Bring = (mediaIds: string[]) => Promise<Record<string, string> | undefined>

const retryMs = [1000, 4000, 15_000, 60_000]

/** Makes what was pasted show the media of this hub. Answers with how many may not be seen; a placeholder stands there. */
export async function bringAlong(editor: Editor, bring: Bring, mediaIds: string[], onWait: () => void) {
  const brought = await untilAnswered(editor, bring, mediaIds, onWait)
  if (!brought || editor.isDestroyed) return 0
  const missing = mediaIds.filter((id) => !Object.hasOwn(brought, id))
  const instead = { ...brought, ...Object.fromEntries(missing.map((id) => [id, missingMediaId()])) }
  replaceMedia(editor, instead)
  return missing.length
}

async function untilAnswered(editor: Editor, bring: Bring, mediaIds: string[], onWait: () => void) {
  for (let attempt = 0; !editor.isDestroyed; attempt++) {
    const answer = await bring(mediaIds)
    if (answer) return answer
    if (attempt === 0) onWait()
    await new Promise((resolve) => setTimeout(resolve, retryMs[Math.min(attempt, retryMs.length - 1)]))
  }
  return undefined
}

// Not a step of its own: undoing goes from before the paste to after it.
function replaceMedia({ state, view }: Editor, instead: Record<string, string>) {
  const change = state.tr.setMeta('addToHistory', false)
  state.doc.descendants((node, at) => {
    if (node.type.name !== 'image' && node.type.name !== 'block') return
    const before = { type: node.type.name, attrs: node.attrs } as DocumentNode
    const { attrs } = withMediaIds(before, instead)
    if (JSON.stringify(attrs) !== JSON.stringify(node.attrs)) change.setNodeMarkup(at, null, attrs)
  })
  if (change.docChanged) view.dispatch(change)
}
