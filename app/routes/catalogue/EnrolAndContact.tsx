import { bookingTexts } from '~/app/texts/booking'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { pathTexts } from '~/app/texts/paths'
import { dateText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { enrolsHere } from '../sessions/RunBooking'
import { Source } from './Costs'
import { contactOf, isClosed } from './NextStep'
import { Section } from './Section'

/** How somebody gets in, and whom they can reach. */
export function EnrolAndContact({ offering }: { offering: OfferingPage }) {
  const pathWords = useTexts(pathTexts)
  const t = offeringPageTexts[useLanguage()]
  const booking = useTexts(bookingTexts)
  const provider = offering.provider || offering.hub.name
  return (
    <>
      <Section title={t.enrol} id="enrol">
        {offering.moduleId || offering.kind === 'path' ? (
          <p>{offering.moduleId ? t.moduleEnrol : pathWords.enrol}</p>
        ) : (
          <p>
            {enrolsHere(offering)
              ? booking.hereEnrol
              : isClosed(offering)
                ? t.closedEnrol
                : offering.kind === 'bbl'
                  ? t.bblEnrol(provider)
                  : t.providerEnrol(provider)}
          </p>
        )}
        {offering.provider && <p>{t.provider(offering.provider)}</p>}
        {offering.crebo && <Qualification crebo={offering.crebo} />}
      </Section>
      <Section title={t.contact}>
        <Contact offering={offering} />
      </Section>
    </>
  )
}

function Qualification({ crebo }: { crebo: NonNullable<OfferingPage['crebo']> }) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const { code, name, validFrom, validUntil, source } = crebo
  const from = dateText(validFrom, language)
  return (
    <p>
      {t.crebo(code, name)}
      <br />
      <span className="hint">
        {validUntil ? t.grantPeriod(from, dateText(validUntil, language)) : t.grantFrom(from)}.{' '}
        <Source source={source} />
      </span>
    </p>
  )
}

function Contact({ offering }: { offering: OfferingPage }) {
  const t = offeringPageTexts[useLanguage()]
  const { name, email, phone } = contactOf(offering)
  const { hub } = offering
  return (
    <>
      {email || phone ? (
        <address>
          <strong>{name}</strong>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
        </address>
      ) : (
        <p>{t.noContact(hub.name)}</p>
      )}
      {hub.kind === 'hub' && (
        <p>
          <a href={`/hubs/${hub.slug}`}>{t.hubPage(hub.name)}</a>
        </p>
      )}
    </>
  )
}
