import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'

export type MenuItem = {
  key: string
  icon: LucideIcon
  label: string
  hint?: string
  /** The keys that do the same, as people read them. */
  keys?: string
  isOff?: boolean
  run: () => void
}

type Props = { id: string; label: string; items: MenuItem[]; close: (toButton: boolean) => void }

/** An open menu; the focus is in it (WAI-ARIA Authoring Practices, menu pattern). */
export function Menu({ id, label, items, close }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  useEffect(() => {
    const menu = box.current!
    // The tray of tools stays in sight while one scrolls, so what hangs below the window could not be reached.
    menu.style.setProperty('--menu-top', `${menu.getBoundingClientRect().top}px`)
    menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = placeFor(event.key, at, all)
    event.stopPropagation()
    if (event.key === 'Escape') close(true)
    else if (event.key === 'Tab') close(false)
    else if (to !== undefined) all.at(to % all.length)?.focus()
    if (to !== undefined || event.key === 'Escape') event.preventDefault()
  }
  return (
    <div ref={box} className="menu" role="menu" id={id} aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ key, icon: Icon, label: name, hint, keys, isOff, run }, place) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={place === 0 ? 0 : -1}
          aria-disabled={isOff || undefined}
          onClick={() => {
            if (isOff) return
            close(false)
            run()
          }}
        >
          <Icon aria-hidden="true" size={20} />
          <span>
            {name}
            {hint && <span className="menu-hint">{hint}</span>}
          </span>
          {keys && (
            <span className="menu-keys" aria-hidden="true">
              {keys}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

// A letter goes to the next entry that begins with it.
function placeFor(key: string, at: number, all: HTMLElement[]) {
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key]
  if (step !== undefined || key.length > 1) return step
  const letter = key.toLowerCase()
  const found = all.findIndex((entry, place) => place > at && beginsWith(entry, letter))
  return found >= 0 ? found : all.findIndex((entry) => beginsWith(entry, letter))
}

function beginsWith(entry: HTMLElement, letter: string) {
  return entry.innerText.trim().toLowerCase().startsWith(letter)
}
