import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft, CalendarPlus } from 'lucide-react'
import { route } from '~/app/access'
import { sessionsTexts } from '~/app/texts/sessions'
import { dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { useLanguage } from '~/app/ui/useTexts'
import { interestedIn, managedDates, managedOffering } from '~/modules/catalogue/sessions/managedDates.server'
import { DateRows } from './DateRows'

export const handle = route({ access: { GET: ['coordinator'] }, scripts: false, partOf: 'offerings' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const offering = await managedOffering(db, person, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  return {
    offering,
    title: sessionsTexts[language].titleOf(offering.title),
    dates: await managedDates(db, person, { offeringId: offering.id }),
    interested: await interestedIn(db, offering.id),
    now: Date.now(),
  }
}

export default function Sessions() {
  const language = useLanguage()
  const t = sessionsTexts[language]
  const { offering, title, dates, interested, now } = useLoaderData<typeof loader>()
  const add = `/offerings/${offering.id}/sessions/new`
  const coming = dates.filter(({ endsAt }) => endsAt > now)
  const past = dates.filter(({ endsAt }) => endsAt <= now).reverse()
  return (
    <>
      <a className="back" href={`/catalogue/${offering.slug}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {dates.length === 0 ? (
        <EmptyState as="h2" drawing="gap" title={t.emptyTitle} text={t.emptyText} action={{ to: add, label: t.add }} />
      ) : (
        <p className="actions">
          <a className="button" href={add}>
            <CalendarPlus aria-hidden="true" size={20} />
            {t.add}
          </a>
        </p>
      )}
      {coming.length > 0 && <h2>{t.coming}</h2>}
      {coming.length > 0 && <DateRows dates={coming} />}
      {past.length > 0 && <h2>{t.past}</h2>}
      {past.length > 0 && <DateRows dates={past} />}
      {interested.length > 0 && (
        <section>
          <h2>{t.interested}</h2>
          <p>{t.interestedText}</p>
          <ul>
            {interested.map(({ id, name, email, companyName, note, askedAt }) => (
              <li key={id}>
                {name}
                {companyName && `, ${companyName}`} (<a href={`mailto:${email}`}>{email}</a>),{' '}
                {dayText(askedAt, language)}
                {note && <p className="as-typed hint">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
