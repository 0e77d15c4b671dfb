import { useLocation } from '@remix-run/react'
import { teamsTexts } from '~/app/texts/teams'
import { useTexts } from './useTexts'

type Props = { organisationId: string; managesPeople: boolean }

/** The parts of keeping an organisation: its people, its teams, what it asks of them, what it lets be told. */
export function OrganisationParts({ organisationId, managesPeople }: Props) {
  const t = useTexts(teamsTexts)
  const { pathname } = useLocation()
  const at = `/organisations/${organisationId}`
  const parts = [
    ...(managesPeople ? [['people', `${at}/people`] as const] : []),
    ['teams', `${at}/teams`] as const,
    ['rules', `${at}/standing-assignments`] as const,
    ['notices', `${at}/notices`] as const,
  ]
  return (
    <nav className="parts" aria-label={t.parts}>
      {parts.map(([key, to]) => (
        <a key={to} href={to} aria-current={pathname === to ? 'page' : undefined}>
          {t.partNames[key]}
        </a>
      ))}
    </nav>
  )
}
