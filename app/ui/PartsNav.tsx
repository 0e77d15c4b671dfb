import { useLocation } from '@remix-run/react'

type Props = { label: string; parts: { to: string; label: string }[] }

/** The parts of one piece of work, below its title; the one that is open is marked. */
export function PartsNav({ label, parts }: Props) {
  const { pathname } = useLocation()
  return (
    <nav className="parts" aria-label={label}>
      {parts.map((part) => (
        <a key={part.to} href={part.to} aria-current={pathname === part.to ? 'page' : undefined}>
          {part.label}
        </a>
      ))}
    </nav>
  )
}
