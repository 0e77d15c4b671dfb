import { teamsTexts } from '~/app/texts/teams'
import { PartsNav } from './PartsNav'
import { useTexts } from './useTexts'

type Props = { organisationId: string; managesPeople: boolean }

/** The parts of keeping an organisation: its people, its teams, what it asks of them, what it lets be told. */
export function OrganisationParts({ organisationId, managesPeople }: Props) {
  const t = useTexts(teamsTexts)
  const at = `/organisations/${organisationId}`
  const parts = [
    ...(managesPeople ? [['people', `${at}/people`] as const] : []),
    ['teams', `${at}/teams`] as const,
    ['rules', `${at}/standing-assignments`] as const,
    ['notices', `${at}/notices`] as const,
  ]
  return <PartsNav label={t.parts} parts={parts.map(([key, to]) => ({ to, label: t.partNames[key] }))} />
}
