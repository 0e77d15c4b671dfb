import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * In a list and a table Tab has a meaning, so Escape frees the next Tab to leave the text (WCAG 2.2, 2.1.2 No Keyboard
 * Trap).
 */
export const FreeTab = Extension.create<{ onFree: () => void }>({
  name: 'freeTab',
  addOptions: () => ({ onFree: () => {} }),
  addProseMirrorPlugins() {
    const { onFree } = this.options
    let isFree = false
    const keydown = (_view: unknown, event: KeyboardEvent) => {
      const leaves = isFree && event.key === 'Tab'
      isFree = event.key === 'Escape' || (isFree && event.key === 'Shift')
      if (event.key === 'Escape') onFree()
      return leaves
    }
    return [new Plugin({ props: { handleDOMEvents: { keydown } } })]
  },
})
