import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { loader } from '~/app/root'
import { shellTexts } from '~/app/texts/shell'
import { useTexts } from './useTexts'

/** The parts of the work on what a hub offers; nothing for who does it for no hub. */
export function HubParts() {
  const t = useTexts(shellTexts)
  const { pathname } = useLocation()
  const parts = useRouteLoaderData<typeof loader>('root')?.hubParts ?? []
  if (parts.length === 0) return null
  return (
    <nav className="parts" aria-label={t.hubWork}>
      {parts.map(({ key, to, hub }) => (
        <a key={to} href={to} aria-current={pathname === to ? 'page' : undefined}>
          {hub ? t.hubPartOf(t.hubParts[key], hub) : t.hubParts[key]}
        </a>
      ))}
    </nav>
  )
}
