import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { blockAtHeight, currentBlock } from './topBlock'

export type Shown = { at: number; top: number }

/**
 * The block beside which the handle stands: the one under the mouse, or the one that was touched. Typing takes it away,
 * so that nothing is measured at a key press. It stays where it is while `isHeld`.
 */
export function usePointedBlock(editor: Editor, isHeld: boolean) {
  const [shown, setShown] = useState<Shown>()
  const held = useRef(isHeld)
  held.current = isHeld
  const show = useCallback(
    (at: number) => {
      const element = editor.view.nodeDOM(at)
      const sheet = editor.view.dom.closest('.sheet')
      if (!(element instanceof Element) || !sheet) return
      const top = Math.round(element.getBoundingClientRect().top - sheet.getBoundingClientRect().top)
      setShown((last) => (last?.at === at && last.top === top ? last : { at, top }))
    },
    [editor],
  )
  const hide = useCallback(() => setShown(undefined), [])
  useEffect(() => {
    const sheet = editor.view.dom.closest('.sheet')
    let frame = 0
    const point = (event: Event) => {
      const { pointerType, clientY, buttons } = event as PointerEvent
      if (held.current || buttons || pointerType !== 'mouse') return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const block = blockAtHeight(editor.view, clientY)
        // A question or image has its grip and its arrows in its own strip.
        if (block?.node.isAtom) hide()
        else if (block) show(block.at)
      })
    }
    const touch = (event: Event) => {
      if ((event as PointerEvent).pointerType === 'mouse' || held.current) return
      requestAnimationFrame(() => {
        const block = currentBlock(editor.state)
        if (block && !block.node.isAtom && editor.isFocused) show(block.at)
      })
    }
    // A finger leaves at every lift, and its press comes after that.
    const leave = (event: Event) => {
      if (!held.current && (event as PointerEvent).pointerType === 'mouse') hide()
    }
    const update = ({ transaction }: { transaction: { docChanged: boolean; getMeta: (key: string) => unknown } }) => {
      if (transaction.docChanged && transaction.getMeta('scrollIntoView') !== false) hide()
    }
    sheet?.addEventListener('pointermove', point)
    sheet?.addEventListener('pointerup', touch)
    sheet?.addEventListener('pointerleave', leave)
    editor.on('transaction', update)
    return () => {
      cancelAnimationFrame(frame)
      sheet?.removeEventListener('pointermove', point)
      sheet?.removeEventListener('pointerup', touch)
      sheet?.removeEventListener('pointerleave', leave)
      editor.off('transaction', update)
    }
  }, [editor, show, hide])
  return { shown, show, hide }
}
