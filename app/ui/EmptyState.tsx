import type { ReactNode } from 'react'

const drawings = {
  // A calliper that measures nothing.
  gap: (
    <>
      <path d="M10 30h140M10 22h140v16H10zM22 38v34l10-8V38M84 38v34l-10-8V38" />
      <path className="signal" d="M34 56h38M34 52v8M72 52v8" />
    </>
  ),
  // A gripper that waits for a part.
  gripper: (
    <>
      <path d="M80 6v18M48 24h64v12H48zM54 36v22l10 8M106 36v22l-10 8" />
      <path className="signal" d="M68 72h24v14H68z" strokeDasharray="4 3" />
    </>
  ),
  // An emergency stop.
  stop: (
    <>
      <path d="M50 84h60V56H50zM62 56v-8h36v8" />
      <path className="signal" d="M54 48h52l-8-22H62z" />
    </>
  ),
  // A cell with a robot and an empty conveyor.
  cell: (
    <>
      <path d="M10 84h140M24 84V62h20v22M34 62l16-30 34 6M84 38l10 14M96 70h52M96 70v14M148 70v14" />
      <path className="signal" d="M110 56h20v14h-20z" strokeDasharray="4 3" />
    </>
  ),
}

type Props = {
  drawing: keyof typeof drawings
  title: string
  text: string
  action?: { to: string; label: string }
  /** `h2` when the page has its own title above. */
  as?: 'h1' | 'h2'
  children?: ReactNode
}

/** A place with nothing in it: a small drawing of the trade, one sentence, one thing to do. */
export function EmptyState({ drawing, title, text, action, as: Heading = 'h1', children }: Props) {
  return (
    <section className="empty">
      <svg viewBox="0 0 160 92" width="160" height="92" aria-hidden="true">
        {drawings[drawing]}
      </svg>
      <Heading>{title}</Heading>
      <p>{text}</p>
      {action && (
        <a className="button" href={action.to}>
          {action.label}
        </a>
      )}
      {children}
    </section>
  )
}
