import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon: LucideIcon
  label: string
  /** Said instead of the label where the word alone is too short. */
  long?: string
  isOn?: boolean
  isOff?: boolean
}

/** A button of a toolbar: icon and word. One that cannot be used now stays reachable, so that nobody loses their place. */
export function ToolButton({ icon: Icon, label, long, isOn, isOff, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      className={isOn ? 'tool tool-on' : 'tool'}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      aria-label={long}
      title={long}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => !isOff && onClick?.(event)}
    >
      <Icon aria-hidden="true" size={20} />
      <span>{label}</span>
    </button>
  )
}
