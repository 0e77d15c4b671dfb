import { agreementsTexts } from '~/app/texts/agreements'
import { ownAgreementTexts } from '~/app/texts/ownAgreement'
import { State } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { OwnAgreement } from '~/modules/intake/agreements/ownAgreements.server'
import { agreementTones } from './AgreementTable'

type Props = { agreements: OwnAgreement[]; secret: string }

/** A candidate's agreement on their own page: what is asked of them, and the way to their hours. */
export function OwnAgreements({ agreements, secret }: Props) {
  const t = useTexts(agreementsTexts)
  const own = useTexts(ownAgreementTexts)
  const [newest] = agreements
  if (!newest) return null
  const { state, companyName, link, mustSign, sheetInForce } = newest
  return (
    <section id="agreement">
      <h2>{own.title}</h2>
      <p>
        <State tone={agreementTones[state]} label={t.states[state]} /> {t.at(companyName)}
      </p>
      <p>{own.text[state]}</p>
      <p className="actions">
        {mustSign && (
          <a className="button" href={`/signatures/${link}`}>
            {own.sign}
          </a>
        )}
        {sheetInForce && (
          <a className={mustSign ? 'button second' : 'button'} href={`/applying/${secret}/hours`}>
            {own.hours}
          </a>
        )}
        {link && !mustSign && (
          <a className="button second" href={`/signatures/${link}`}>
            {own.pdf}
          </a>
        )}
      </p>
    </section>
  )
}
