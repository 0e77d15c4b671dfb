import { agreementsTexts } from '~/app/texts/agreements'
import { dayText } from '~/app/ui/dates'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { AgreementOfFile } from '~/modules/intake/agreements/agreementsOf.server'
import { agreementTones } from './AgreementTable'

type Props = { agreements: AgreementOfFile[]; applicationId: string }

/** The agreements of a candidate in their file, and the way to their hours. */
export function FileAgreements({ agreements, applicationId }: Props) {
  const language = useLanguage()
  const t = agreementsTexts[language]
  if (agreements.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      {agreements.map((one) => (
        <p key={one.id}>
          <a href={`/agreements/${one.id}`}>{t.short(one.number, one.companyName)}</a>{' '}
          <State tone={agreementTones[one.state]} label={t.states[one.state]} />{' '}
          {one.waitsFor.length > 0
            ? t.waitsForSome(one.waitsFor.map((role) => t.roles[role]).join(', '))
            : t.since(dayText(one.since, language))}
        </p>
      ))}
      {agreements.some(({ sheetInForce }) => sheetInForce) && (
        <p>
          <a href={`/hours/${applicationId}`}>{t.toHours}</a>
        </p>
      )}
    </section>
  )
}
