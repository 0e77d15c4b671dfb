import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { sliceOf } from '../handle/blockActions'

/**
 * Puts a node on the clipboard as a copy of selected text would: HTML with the node in it, and words for what takes only
 * words. False when the browser did not let it.
 */
export function copyBlock({ view }: Editor, node: Node) {
  const { dom, text } = view.serializeForClipboard(sliceOf(node))
  let isDone = false
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', dom.innerHTML)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isDone = event.clipboardData !== null
  }
  document.addEventListener('copy', put, { capture: true, once: true })
  // The asynchronous clipboard is there on secure addresses only; a hub may run Leerbank without.
  document.execCommand('copy')
  document.removeEventListener('copy', put, { capture: true })
  return isDone
}
