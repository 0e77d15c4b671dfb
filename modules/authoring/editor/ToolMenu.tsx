import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Menu, type MenuItem } from './Menu'
import { ToolButton } from './ToolButton'

type Props = { icon: LucideIcon; label: string; items: MenuItem[] | (() => MenuItem[]); isOff?: boolean }

/** A button that opens a menu (WAI-ARIA Authoring Practices, menu button pattern). */
export function ToolMenu({ icon, label, items, isOff }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
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
  const onButtonKey = (event: KeyboardEvent) => {
    if (isOff || isOpen || !['ArrowDown', 'ArrowUp'].includes(event.key)) return
    event.preventDefault()
    setOpen(true)
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
      {isOpen && <Menu id={id} label={label} items={typeof items === 'function' ? items() : items} close={close} />}
    </div>
  )
}
