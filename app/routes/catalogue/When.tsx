import { offeringPageTexts } from '~/app/texts/offeringPage'
import { dayText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import type { SessionState } from '~/modules/catalogue/start'
import { Subscribe } from '../feeds/Subscribe'
import { CalledOff, RunBooking } from '../sessions/RunBooking'
import { Dimension } from './Dimension'
import { placeWords } from './OfferingFacts'
import { Section } from './Section'

const tones: Record<SessionState, StateTone> = {
  open: 'passed',
  soon: 'near',
  full: 'failed',
  closed: 'none',
  past: 'none',
}

/** Every run on its dimension line; full and past ones stay, closed. */
export function When({ offering }: { offering: OfferingPage }) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const { sessions, start } = offering
  const told = { direct: t.whenDirect, request: t.whenRequest, unplanned: t.whenUnplanned, past: t.allPast }
  const sentence = told[start.state as keyof typeof told]
  return (
    <Section title={t.when}>
      {sentence && <p>{sentence}</p>}
      <p>{placeWords(offering, language)}</p>
      {sessions.length > 0 && (
        <ol className="runs">
          {sessions.map((session) => (
            <Run key={session.id} session={session} offering={offering} />
          ))}
        </ol>
      )}
      <CalledOff offering={offering} />
      {sessions.some(({ endsAt }) => endsAt > Date.now()) && (
        <Subscribe calendar={`/catalogue/${offering.slug}/calendar.ics`} />
      )}
    </Section>
  )
}

function Run({ session, offering }: { session: OfferingPage['sessions'][number]; offering: OfferingPage }) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const { state, seats, seatsTaken, enrolFrom, enrolUntil, place } = session
  const left = seats === null ? undefined : Math.max(0, seats - seatsTaken)
  const isAhead = state === 'open' || state === 'soon'
  return (
    <li className={state === 'past' ? 'run run-past' : 'run'}>
      <Dimension startsAt={session.startsAt} endsAt={session.endsAt} />
      <p className="run-words">
        <State tone={tones[state]} label={t.sessionStates[state]} />
        {place && <span>{place}</span>}
        {isAhead && seats !== null && left !== undefined && (
          <span>{left === seats ? t.seats(seats) : t.seatsLeft(left, seats)}</span>
        )}
        {state === 'soon' && enrolFrom && <span>{t.enrolFrom(dayText(enrolFrom, language))}</span>}
        {isAhead && enrolUntil && <span>{t.enrolUntil(dayText(enrolUntil - 1, language))}</span>}
      </p>
      <RunBooking offering={offering} run={session} />
    </li>
  )
}
