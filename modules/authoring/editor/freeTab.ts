import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * In a list and a table Tab has a meaning, so Escape frees the next Tab to leave the text (WCAG 2.2, 2.1.2 No Keyboard
 * Trap). Alt+F10 goes to the toolbar, as in other editors.
 */
export const FreeTab = Extension.create<{ onFree: () => void; toToolbar: () => void }>({
  name: 'freeTab',
  addOptions: () => ({ onFree: () => {}, toToolbar: () => {} }),
  addKeyboardShortcuts() {
    return {
      'Alt-F10': () => {
        this.options.toToolbar()
        return true
      },
    }
  },
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
