import { sessionsTexts } from '~/app/texts/sessions'
import { momentText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ManagedDate } from '~/modules/catalogue/sessions/managedDates.server'
import './dateRows.css'

/** Dates in a list: when, whether it goes on, and how full it is. */
export function DateRows({ dates, withTitle = false }: { dates: ManagedDate[]; withTitle?: boolean }) {
  const language = useLanguage()
  return (
    <ul className="date-rows">
      {dates.map((date) => (
        <li key={date.id}>
          <div>
            <a href={`/sessions/${date.id}`}>
              <time dateTime={new Date(date.startsAt).toISOString()}>{momentText(date.startsAt, language)}</time>
            </a>
            {withTitle && <strong>{date.title}</strong>}
            <span>{[date.place, date.teachers].filter(Boolean).join(' · ')}</span>
          </div>
          <DateState date={date} />
          <Seats date={date} />
        </li>
      ))}
    </ul>
  )
}

const tones: Record<'tentative' | 'definite' | 'cancelled' | 'past', StateTone> = {
  tentative: 'near',
  definite: 'passed',
  cancelled: 'failed',
  past: 'none',
}

export function DateState({ date }: { date: Pick<ManagedDate, 'cancelledAt' | 'endsAt' | 'isTentative'> }) {
  const t = useTexts(sessionsTexts)
  const isPast = date.endsAt <= Date.now()
  const state = date.cancelledAt !== null ? 'cancelled' : isPast ? 'past' : date.isTentative ? 'tentative' : 'definite'
  return <State tone={tones[state]} label={t.states[state]} />
}

export function Seats({
  date,
}: {
  date: Pick<ManagedDate, 'taken' | 'seats' | 'minSeats' | 'waiting' | 'pending' | 'enrolsHere'>
}) {
  const t = useTexts(sessionsTexts)
  const { taken, seats, minSeats, waiting, pending, enrolsHere } = date
  const words = [
    t.taken(taken, seats),
    minSeats !== null && taken < minSeats && t.tooFew(minSeats),
    waiting > 0 && t.waiting(waiting),
    pending !== null && pending > 0 && t.pending(pending),
    enrolsHere === 0 && t.byProvider,
  ]
  return <span className="date-seats">{words.filter(Boolean).join(', ')}</span>
}
