import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'

type Props = { label: string; className?: string; children: ReactNode; handle?: Ref<{ focus: () => void }> }

const steps: Record<string, (at: number, total: number) => number> = {
  ArrowRight: (at, total) => (at + 1) % total,
  ArrowLeft: (at, total) => (at - 1 + total) % total,
  Home: () => 0,
  End: (_at, total) => total - 1,
}

/** A toolbar with one stop for Tab and the arrow keys inside it (WAI-ARIA Authoring Practices, toolbar pattern). */
export function RovingToolbar({ label, className = '', children, handle }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLButtonElement>('button.tool') ?? [])]
  const stopAt = (chosen: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1
  }
  useEffect(() => {
    const all = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button.tool') ?? [])]
    const stop = all.find((button) => button.tabIndex === 0 && button.dataset.stop) ?? all[0]
    for (const button of all) button.tabIndex = button === stop ? 0 : -1
  })
  useImperativeHandle(handle, () => ({
    focus: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  }))
  const remember = (event: FocusEvent) => {
    const all = buttons()
    const chosen = all.find((button) => button === event.target)
    if (!chosen) return
    for (const button of all) delete button.dataset.stop
    chosen.dataset.stop = 'here'
    stopAt(chosen)
  }
  const move = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.indexOf(event.target as HTMLButtonElement)
    const step = steps[event.key]
    if (at < 0 || !step) return
    event.preventDefault()
    all[step(at, all.length)]?.focus()
  }
  return (
    <div
      ref={bar}
      className={`toolbar ${className}`}
      role="toolbar"
      aria-label={label}
      onFocus={remember}
      onKeyDown={move}
    >
      {children}
    </div>
  )
}
