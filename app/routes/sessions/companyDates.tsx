import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { seatsTexts } from '~/app/texts/seats'
import { momentText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import { companySeats } from '~/modules/catalogue/sessions/companySeats.server'
import { seatState, seatTones } from './CompanySeats'
import './people.css'

export const handle = route({ access: { GET: ['teamLead', 'coordinator'] }, scripts: false, partOf: 'participants' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, language } = context
  const seats = await companySeats(db, context.person!, { after: Date.now() - 60 * 86_400_000 })
  return { seats, title: seatsTexts[language].allTitle }
}

export default function CompanyDates() {
  const language = useLanguage()
  const t = seatsTexts[language]
  const { seats, title } = useLoaderData<typeof loader>()
  // What is coming first; of what was, the last.
  const isOver = ({ endsAt }: { endsAt: number }) => endsAt <= Date.now()
  const inOrder = [...seats.filter((seat) => !isOver(seat)), ...seats.filter(isOver).reverse()]
  const dates = [...new Set(inOrder.map(({ sessionId }) => sessionId))].map((sessionId) => ({
    sessionId,
    some: seats.filter((seat) => seat.sessionId === sessionId),
  }))
  if (seats.length === 0)
    return (
      <EmptyState
        drawing="gripper"
        title={t.emptyTitle}
        text={t.emptyText}
        action={{ to: '/catalogue', label: t.emptyAction }}
      />
    )
  return (
    <>
      <h1>{title}</h1>
      <p>{t.allText}</p>
      {dates.map(({ sessionId, some }) => (
        <section key={sessionId}>
          <h2>{some[0]!.title}</h2>
          <p>{[momentText(some[0]!.startsAt, language), some[0]!.place].filter(Boolean).join(', ')}</p>
          <ul className="seated">
            {some.map((seat) => (
              <li key={seat.id}>
                <div>
                  <strong>{seat.name || t.unnamed}</strong>
                </div>
                <State tone={seatTones[seatState(seat)]!} label={t.states[seatState(seat)]} />
              </li>
            ))}
          </ul>
          <p className="actions">
            <a className="button second" href={`/sessions/${sessionId}/seats`}>
              {t.open}
            </a>
          </p>
        </section>
      ))}
    </>
  )
}
