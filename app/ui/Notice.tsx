import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const icons = { done: CircleCheck, info: Info, wrong: TriangleAlert }

/** One message above what it is about; a wrong one is read out at once. */
export function Notice({ kind, children }: { kind: keyof typeof icons; children: ReactNode }) {
  const Icon = icons[kind]
  return (
    <div className={`notice notice-${kind}`} role={kind === 'wrong' ? 'alert' : 'status'}>
      <Icon aria-hidden="true" size={20} />
      <div>{children}</div>
    </div>
  )
}
