import { Bell, CalendarClock, Eye, Inbox, Phone, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { todayTexts } from '~/app/texts/today'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { today } from '~/modules/coordination/today/today.server'
import { actionFor, lateBy, type RiskRow, whyOf } from '~/modules/coordination/today/why'
import { dutchDay } from '~/modules/people/dutchDay'
import './today.css'

type Shown = Awaited<ReturnType<typeof today>>
type Props = { today: Shown; organisationId: string; as: 'hub' | 'employer' }

/** In one look: who is behind and why, what ends, what waits for who looks. */
export function Today({ today, organisationId, as }: Props) {
  const t = todayTexts[useLanguage()]
  const { teams, teamId, risk, late, expiring, waits } = today
  const total = risk.total + late.length
  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">{t.title}</h2>
      {teams.length > 0 && (
        <nav className="today-teams" aria-label={t.team}>
          {[{ id: 'all', name: t.all }, ...teams].map(({ id, name }) => (
            <a
              key={id}
              href={`/participants?organisation=${organisationId}&team=${id}`}
              aria-current={(teamId ?? 'all') === id ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      <div className="today-parts">
        <Part title={t.behind} count={total} icon={<TriangleAlert aria-hidden="true" size={20} />} none={t.behindNone}>
          <ul>
            {risk.rows.map((row) => (
              <Risk key={row.enrolmentId} row={row} now={today.now} />
            ))}
            {late.slice(0, 100).map((row) => (
              <Late key={row.key} row={row} now={today.now} />
            ))}
          </ul>
          {risk.total > risk.rows.length && (
            <a
              className="button second"
              href={`/participants?organisation=${organisationId}&team=${teamId ?? 'all'}&behind=all`}
            >
              {t.more(risk.total)}
            </a>
          )}
        </Part>
        <div>
          <Waits waits={waits} as={as} />
          <Expires expiring={expiring} now={today.now} />
        </div>
      </div>
    </section>
  )
}

type PartProps = { title: string; count: number; icon: ReactNode; none: string; children: ReactNode }

function Part({ title, count, icon, none, children }: PartProps) {
  return (
    <section className="today-part">
      <h3>
        {icon}
        {title}
        <span className="today-count">{count}</span>
      </h3>
      {count === 0 ? <p className="hint">{none}</p> : children}
    </section>
  )
}

function Risk({ row, now }: { row: RiskRow; now: number }) {
  const language = useLanguage()
  const t = todayTexts[language]
  const why = whyOf(row, now)
  const late = lateBy(row.dueOn, dutchDay(now))
  const words = [
    why.kind === 'stopped'
      ? t.why.stopped(why.page, why.of, why.days)
      : why.kind === 'failed'
        ? t.why.failed(why.times)
        : t.why[why.kind],
    late !== undefined ? t.late(late) : row.dueOn && t.due(dayText(Date.parse(row.dueOn), language)),
    row.isReminded === 1 && t.reminded,
  ]
  return (
    <li>
      <div>
        <strong>{row.name}</strong>
        <span>{row.title}</span>
        <span className="today-why">{words.filter(Boolean).join(', ')}</span>
      </div>
      <Action row={row} />
    </li>
  )
}

function Action({ row }: { row: RiskRow }) {
  const t = todayTexts[useLanguage()]
  const { enrolmentId, name, title, phone } = row
  const action = actionFor(row)
  if (action === 'remind') return <Remind about={`module:${enrolmentId}`} name={name} title={title} />
  const to = action === 'call' ? `tel:${phone!.replace(/[^\d+]/g, '')}` : `/participants/${enrolmentId}`
  const Icon = action === 'call' ? Phone : Eye
  return (
    <a className="button second" href={to} aria-label={action === 'call' ? t.callOf(name) : t.lookOf(name, title)}>
      <Icon aria-hidden="true" size={20} />
      {t[action]}
    </a>
  )
}

function Remind({ about, name, title }: { about: string; name: string; title: string }) {
  const t = todayTexts[useLanguage()]
  return (
    <form method="post" action="/participants/reminders">
      <button className="second" name="about" value={about} type="submit" aria-label={t.remindOf(name, title)}>
        <Bell aria-hidden="true" size={20} />
        {t.remind}
      </button>
    </form>
  )
}

function Late({ row: { key, name, title, dueOn, kind }, now }: { row: Shown['late'][number]; now: number }) {
  const t = todayTexts[useLanguage()]
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span>{title}</span>
        <span className="today-why">{`${t.why[kind]}, ${t.late(lateBy(dueOn, dutchDay(now)) ?? 0)}`}</span>
      </div>
      <Remind about={`${kind}:${key}`} name={name} title={title} />
    </li>
  )
}

function Waits({ waits: { orders, seats, unnamed }, as }: { waits: Shown['waits']; as: 'hub' | 'employer' }) {
  const t = todayTexts[useLanguage()]
  const all = [
    { count: orders, label: t.orders(orders), to: '/work-orders' },
    { count: seats, label: t.seats(seats), to: as === 'hub' ? '/sessions' : '/seats' },
    { count: unnamed, label: t.unnamed(unnamed), to: '/seats' },
  ].filter(({ count }) => count > 0)
  return (
    <Part
      title={t.waits}
      count={orders + seats + unnamed}
      icon={<Inbox aria-hidden="true" size={20} />}
      none={t.waitsNone}
    >
      <ul>
        {all.map(({ label, to }) => (
          <li key={label}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Expires({ expiring, now }: { expiring: Shown['expiring']; now: number }) {
  const language = useLanguage()
  const t = todayTexts[language]
  const today = dutchDay(now)
  return (
    <Part
      title={t.expires}
      count={expiring.length}
      icon={<CalendarClock aria-hidden="true" size={20} />}
      none={t.expiresNone}
    >
      <ul>
        {expiring.slice(0, 12).map(({ personId, name, title, until }) => (
          <li key={personId + title}>
            <div>
              <strong>{name}</strong>
              <span>{title}</span>
              <span className="today-why">
                {(until < today ? t.over : t.until)(dayText(Date.parse(until), language))}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}
