import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ToolButton } from './ToolButton'

type Item = { key: string; icon: LucideIcon; label: string; hint?: string; run: () => void }

/** A button that opens a menu (WAI-ARIA Authoring Practices, menu button pattern). */
export function ToolMenu({
  icon,
  label,
  items,
  isOff,
}: {
  icon: LucideIcon
  label: string
  items: Item[]
  isOff?: boolean
}) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const close = (toButton: boolean) => {
    setOpen(false)
    if (toButton) box.current?.querySelector<HTMLElement>('button.tool')?.focus()
  }
  useEffect(() => {
    const menu = box.current
    const leave = (event: FocusEvent) => {
      if (!menu?.contains(event.relatedTarget as Node | null)) setOpen(false)
    }
    menu?.addEventListener('focusout', leave)
    return () => menu?.removeEventListener('focusout', leave)
  }, [])
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [isOpen])
  const onButtonKey = (event: KeyboardEvent) => {
    if (isOff || isOpen || !['ArrowDown', 'ArrowUp'].includes(event.key)) return
    event.preventDefault()
    setOpen(true)
  }
  const onMenuKey = (event: KeyboardEvent) => {
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    event.stopPropagation()
    if (event.key === 'Escape') close(true)
    else if (event.key === 'Tab') close(false)
    else if (to !== undefined) all.at(to % all.length)?.focus()
    if (to !== undefined || event.key === 'Escape') event.preventDefault()
  }
  return (
    <div className="tool-menu" ref={box}>
      <ToolButton
        icon={icon}
        label={label}
        isOff={isOff}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onButtonKey}
      />
      {isOpen && (
        <div className="menu" role="menu" id={id} aria-label={label} onKeyDown={onMenuKey}>
          {items.map(({ key, icon: Icon, label: name, hint, run }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false)
                run()
              }}
            >
              <Icon aria-hidden="true" size={20} />
              <span>
                {name}
                {hint && <span className="menu-hint">{hint}</span>}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
