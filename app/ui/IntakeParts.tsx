import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { loader } from '~/app/root'
import { intakeTexts } from '~/app/texts/intake'
import { useTexts } from './useTexts'

/** The parts of the intake that a person works in. */
export function IntakeParts() {
  const t = useTexts(intakeTexts)
  const { pathname } = useLocation()
  const parts = useRouteLoaderData<typeof loader>('root')?.intakeParts ?? []
  if (parts.length < 2) return null
  return (
    <nav className="parts" aria-label={t.menu}>
      {parts.map(({ key, to }) => (
        <a key={to} href={to} aria-current={pathname === to ? 'page' : undefined}>
          {t.parts[key]}
        </a>
      ))}
    </nav>
  )
}
