import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '~/app/root'
import { shellTexts } from '~/app/texts/shell'
import { PartsNav } from './PartsNav'
import { useTexts } from './useTexts'

/** The parts of the work on what a hub offers; nothing for who does it for no hub. */
export function HubParts() {
  const t = useTexts(shellTexts)
  const parts = useRouteLoaderData<typeof loader>('root')?.hubParts ?? []
  if (parts.length === 0) return null
  const named = parts.map(({ key, to, hub }) => ({
    to,
    label: hub ? t.hubPartOf(t.hubParts[key], hub) : t.hubParts[key],
  }))
  return <PartsNav label={t.hubWork} parts={named} />
}
