import type { EditorView } from '@tiptap/pm/view'

const reachable = 'button, input, textarea, select, [tabindex]'

/** Does work that may draw a node anew, and puts the focus back on the control of it that had it. */
export function keepFocusIn(view: EditorView, before: number, after: number, work: () => void) {
  const active = document.activeElement as HTMLElement | null
  const index = controlsOf(view, before).indexOf(active!)
  const range =
    active instanceof HTMLTextAreaElement ? ([active.selectionStart, active.selectionEnd] as const) : undefined
  work()
  if (index < 0) return
  requestAnimationFrame(() => {
    const control = controlsOf(view, after)[index]
    if (!control || control === document.activeElement) return
    control.focus({ preventScroll: true })
    if (range && control instanceof HTMLTextAreaElement) control.setSelectionRange(...range)
  })
}

function controlsOf(view: EditorView, at: number) {
  const node = view.nodeDOM(at)
  return node instanceof Element ? [...node.querySelectorAll<HTMLElement>(reachable)] : []
}
