import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether finding is open. Ctrl+F and Ctrl+H open it, from the text as from anywhere on the screen; Ctrl+F in its own
 * field is the browser's again.
 */
export function useFinding(onOpen: () => void, onClose: () => void) {
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const from = useRef<Element | null>(null)
  const latest = useRef(onOpen)
  latest.current = onOpen
  const open = () => {
    from.current = document.activeElement
    // At once: the next key must not land in the text.
    flushSync(() => {
      setOpen(true)
      latest.current()
    })
    field.current?.focus()
    field.current?.select()
  }
  const close = () => {
    setOpen(false)
    onClose()
    // On a phone the place one came from is shown again first.
    requestAnimationFrame(() => from.current instanceof HTMLElement && from.current.focus())
  }
  const opening = useRef(open)
  opening.current = open
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key === 'f'
      const isReplace = event.ctrlKey && event.key === 'h'
      const isOwn = isFind && document.activeElement === field.current
      if (event.altKey || event.shiftKey || isOwn || !(isFind || isReplace)) return
      event.preventDefault()
      opening.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return { isOpen, field, open, close }
}
