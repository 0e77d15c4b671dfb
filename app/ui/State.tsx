import { CalendarX2, CircleCheck, CircleDashed, CircleDot, CircleX, Clock, type LucideIcon } from 'lucide-react'

export type StateTone = 'none' | 'busy' | 'passed' | 'failed' | 'near' | 'late'

const icons: Record<StateTone, LucideIcon> = {
  none: CircleDashed,
  busy: CircleDot,
  passed: CircleCheck,
  failed: CircleX,
  near: Clock,
  late: CalendarX2,
}

/** A state in a word and an icon first, and then a colour. */
export function State({ tone, label }: { tone: StateTone; label: string }) {
  const Icon = icons[tone]
  return (
    <span className={`state state-${tone}`}>
      <Icon aria-hidden="true" size={18} />
      {label}
    </span>
  )
}
