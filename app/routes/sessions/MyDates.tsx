import { seatsTexts } from '~/app/texts/seats'
import { sessionsTexts } from '~/app/texts/sessions'
import { momentText } from '~/app/ui/dates'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { myDates, taughtDates } from '~/modules/catalogue/sessions/myDates.server'
import { seatState, seatTones } from './CompanySeats'

type MyDate = Awaited<ReturnType<typeof myDates>>[number]

/** The dates of who is signed in, beside what they learn by themselves. */
export function MyDates({ dates }: { dates: MyDate[] }) {
  const language = useLanguage()
  const t = seatsTexts[language]
  if (dates.length === 0) return null
  return (
    <section className="learning-list">
      <h2>{t.mine}</h2>
      <ul>
        {dates.map((date) => {
          const state = seatState(date)
          return (
            <li key={date.id}>
              <div>
                <h3>{date.title}</h3>
                <p>{[momentText(date.startsAt, language), date.place].filter(Boolean).join(', ')}</p>
              </div>
              <State tone={seatTones[state]!} label={t.mineStates[state as keyof typeof t.mineStates]} />
              <a
                className={state === 'offered' ? 'button' : 'button second'}
                href={`/bookings/${date.secret}`}
                aria-label={`${t.mineOpen}: ${date.title}`}
              >
                {t.mineOpen}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type TaughtDate = Awaited<ReturnType<typeof taughtDates>>[number]

/** The dates that who is signed in teaches, with the way to who is there. */
export function TaughtDates({ dates }: { dates: TaughtDate[] }) {
  const language = useLanguage()
  const t = seatsTexts[language]
  if (dates.length === 0) return null
  return (
    <section className="learning-list">
      <h2>{t.taught}</h2>
      <ul>
        {dates.map((date) => (
          <li key={date.id}>
            <div>
              <h3>{date.title}</h3>
              <p>{[momentText(date.startsAt, language), date.place].filter(Boolean).join(', ')}</p>
            </div>
            <span>{sessionsTexts[language].taken(date.seatsTaken, date.seats)}</span>
            <a
              className="button second"
              href={`/sessions/${date.id}/attendance?view=phone`}
              aria-label={`${t.taughtOpen}: ${date.title}`}
            >
              {t.taughtOpen}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
