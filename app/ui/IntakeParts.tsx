import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '~/app/root'
import { intakeTexts } from '~/app/texts/intake'
import { PartsNav } from './PartsNav'
import { useTexts } from './useTexts'

/** The parts of the intake that a person works in. */
export function IntakeParts() {
  const t = useTexts(intakeTexts)
  const parts = useRouteLoaderData<typeof loader>('root')?.intakeParts ?? []
  if (parts.length < 2) return null
  return <PartsNav label={t.menu} parts={parts.map(({ key, to }) => ({ to, label: t.parts[key] }))} />
}
