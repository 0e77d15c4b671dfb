import { bookingTexts } from '~/app/texts/booking'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { pricesInFull } from '../catalogue/offeringWords'
import { Meetings } from './Meetings'

type Run = OfferingPage['sessions'][number]

/** What there is to do and to know at one date: its meetings, its own price, and the way to a seat. */
export function RunBooking({ offering, run }: { offering: OfferingPage; run: Run }) {
  const language = useLanguage()
  const t = bookingTexts[language]
  const prices = pricesInFull({ priceCents: run.priceCents, vatPercent: offering.vatPercent }, language)
  return (
    <div className="run-booking">
      {run.isTentative === 1 && run.state !== 'past' && <p>{t.tentative}</p>}
      {prices.length > 0 && <p>{t.ownPrice(prices.join(', '))}</p>}
      {run.meetings.length > 1 && (
        <details>
          <summary>{t.meetings(run.meetings.length)}</summary>
          <Meetings meetings={run.meetings} />
        </details>
      )}
      {offering.isPublished && isOpen(run) && (
        <p className="actions">
          <a
            className="button second"
            href={`/sessions/${run.id}/booking`}
            aria-label={(isFull(run) ? t.joinOn : t.enrolOn)(dayText(run.startsAt, language))}
          >
            {isFull(run) ? t.join : t.enrol}
          </a>
          {run.waiting > 0 && <span>{t.waiting(run.waiting)}</span>}
        </p>
      )}
    </div>
  )
}

/** The date on which somebody can enrol first, with a seat rather than without. */
export function FirstDate({ offering }: { offering: OfferingPage }) {
  const language = useLanguage()
  const t = bookingTexts[language]
  const open = offering.sessions.filter(isOpen)
  const first = open.find((run) => !isFull(run)) ?? open[0]
  const isAhead = offering.start.state === 'open' || offering.start.state === 'soon'
  if (!first && (isAhead || offering.kind === 'path')) return null
  if (!first)
    return (
      <a className="button second" href={`/offerings/${offering.id}/interest`}>
        {t.tellMe}
      </a>
    )
  return (
    <a className="button" href={`/sessions/${first.id}/booking`}>
      {(isFull(first) ? t.joinOn : t.enrolOn)(dayText(first.startsAt, language))}
    </a>
  )
}

/** Whether anybody enrols on a date of this offering on this website. */
export function enrolsHere({ sessions }: OfferingPage) {
  return sessions.some((run) => run.enrolsHere === 1)
}

/** The dates that are called off, so that who looks for one knows. */
export function CalledOff({ offering }: { offering: OfferingPage }) {
  const language = useLanguage()
  if (offering.cancelled.length === 0) return null
  return (
    <ul>
      {offering.cancelled.map(({ id, startsAt }) => (
        <li key={id}>
          <s>{dayText(startsAt, language)}</s>: {bookingTexts[language].cancelled.toLowerCase()}
        </li>
      ))}
    </ul>
  )
}

function isOpen({ enrolsHere: here, state }: Run) {
  return here === 1 && (state === 'open' || state === 'full')
}

function isFull({ state, waiting }: Run) {
  return state === 'full' || waiting > 0
}
