import type { NodeViewProps } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { useSurroundings } from '../context'
import { moveAndSay } from '../handle/blockItems'

const moves: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 }

/** Keys in the form of a question or image: Escape goes back to the text with the whole selected, Alt+Shift+arrows move it. */
export function useNodeKeys({ editor, getPos }: Pick<NodeViewProps, 'editor' | 'getPos'>) {
  const around = useSurroundings()
  return (event: KeyboardEvent<HTMLElement>) => {
    const at = getPos()
    const isOwn = event.currentTarget.contains(event.target as Node) && !(event.target as Element).closest('dialog')
    if (at === undefined || !isOwn || event.defaultPrevented) return
    const by = event.altKey && event.shiftKey ? moves[event.key] : undefined
    if (by) moveAndSay(editor, at, by, around)
    else if (event.key === 'Escape')
      editor.chain().setNodeSelection(at).focus(undefined, { scrollIntoView: false }).run()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
