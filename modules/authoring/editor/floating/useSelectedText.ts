import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'

type Selected = { from: number; to: number; version: number }

/**
 * The text that is selected, once the mouse is let go; undefined when there is none. Not after a touch: the system shows
 * a menu of its own there, and two menus over one word fight.
 */
export function useSelectedText(editor: Editor) {
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    let isPressed = false
    let isTouch = false
    const look = () => {
      const { selection, doc } = editor.state
      const isText = selection instanceof TextSelection && doc.textBetween(selection.from, selection.to).trim() !== ''
      const isHere = editor.isFocused || document.activeElement?.closest('.floating')
      setSelected((last) => {
        if (!isText || isPressed || isTouch || !isHere) return undefined
        // What is on depends on the text too, so a change of marks shows.
        return { from: selection.from, to: selection.to, version: (last?.version ?? 0) + 1 }
      })
    }
    const press = ({ pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch'
      isPressed = true
    }
    const release = () => {
      isPressed = false
      requestAnimationFrame(look)
    }
    const key = () => {
      isTouch = false
    }
    const later = () => requestAnimationFrame(look)
    const text = editor.view.dom
    text.addEventListener('pointerdown', press)
    text.addEventListener('keydown', key)
    document.addEventListener('pointerup', release)
    editor.on('selectionUpdate', look)
    editor.on('update', look)
    editor.on('blur', later)
    return () => {
      text.removeEventListener('pointerdown', press)
      text.removeEventListener('keydown', key)
      document.removeEventListener('pointerup', release)
      editor.off('selectionUpdate', look)
      editor.off('update', look)
      editor.off('blur', later)
    }
  }, [editor])
  return selected
}
