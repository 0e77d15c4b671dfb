import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { bookingTexts } from '~/app/texts/booking'
import { formTexts } from '~/app/texts/forms'
import { momentText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { book } from '~/modules/catalogue/sessions/book.server'
import { bookingSchema } from '~/modules/catalogue/sessions/bookingSchema'
import { cancelUntil } from '~/modules/catalogue/sessions/cancelUntil'
import { mayEnrol } from '~/modules/catalogue/sessions/limits.server'
import { readSession } from '~/modules/catalogue/sessions/readSession.server'
import { bookingCompanies } from '~/modules/catalogue/sessions/visibleSessions.server'
import { writtenSession } from '~/modules/catalogue/sessions/writtenSession.server'
import { pricesInFull } from '../catalogue/offeringWords'
import { BookingFields, Honey } from './BookingFields'
import { Meetings } from './Meetings'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const session = await readSession(db, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  // Somebody of the hub enrols who called.
  const isForOther = new URL(request.url).searchParams.has('other')
  const company = person?.memberships.find(({ kind }) => kind === 'company' || kind === 'school')
  return {
    session,
    title: bookingTexts[language].title(session.title),
    leads: person ? bookingCompanies(person).length > 0 : false,
    own: isForOther ? {} : { name: person?.name, email: person?.email, companyName: company?.organisationName },
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language, ip } = context
  const t = bookingTexts[language]
  const form = await request.formData()
  const session = await readSession(db, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  if (form.get('website')) return data({ thanks: true as const })
  const parsed = parseForm(bookingSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const values = valuesOf(form)
  if (!(await mayEnrol(ip))) return data({ errors: { form: t.refused.tooFast }, values }, { status: 429 })
  const answer = await book(db, { ...parsed.value, sessionId: session.id, language }, person)
  if (!answer) throw data(null, { status: 404 })
  if ('bookingId' in answer) {
    const isManager = person && (await writtenSession(db, person, session.id))
    return redirect(isManager ? `/sessions/${session.id}?saved` : `/bookings/${answer.secret}`, 303)
  }
  const field = answer.refused === 'known' ? 'email' : 'form'
  return data({ errors: { [field]: t.refused[answer.refused] }, values }, { status: 409 })
}

export default function Booking() {
  const language = useLanguage()
  const t = bookingTexts[language]
  const { session, title, own, leads } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/catalogue/${session.slug}`
  if (answer && 'thanks' in answer)
    return (
      <EmptyState drawing="cell" title={t.thanks} text={t.thanksText} action={{ to: back, label: t.closedAction }} />
    )
  const errors: Record<string, string | undefined> = answer?.errors ?? {}
  const values: Record<string, string | undefined> = answer?.values ?? own
  const hasErrors = Object.keys(errors).length > 0
  return (
    <>
      <a className="back" href={back}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p className="plate" style={{ '--hub': session.hubColour } as CSSProperties}>
        {session.hubName}
      </p>
      <Meetings meetings={session.meetings} />
      {session.closed ? (
        <>
          <Notice kind="info">
            <p>{t.refused[session.closed]}</p>
            <p>
              {session.closed === 'soon' && session.enrolFrom !== null
                ? t.enrolFrom(momentText(session.enrolFrom, language))
                : t.closedText}
            </p>
          </Notice>
          <p className="actions">
            <a className="button" href={back}>
              {t.closedAction}
            </a>
            <a className="button second" href={`/offerings/${session.offeringId}/interest`}>
              {t.tellMe}
            </a>
          </p>
        </>
      ) : (
        <>
          <Facts />
          {hasErrors && <Notice kind="wrong">{errors.form ?? formTexts[language].notSaved}</Notice>}
          <form method="post" noValidate>
            <BookingFields values={values} errors={errors} />
            <Honey />
            <p className="hint">{t.privacy}</p>
            <button type="submit">{session.isFull ? t.sendWaiting : t.send}</button>
          </form>
          {leads && (
            <p className="actions">
              <a className="button second" href={`/sessions/${session.id}/seats`}>
                {t.forCompany}
              </a>
            </p>
          )}
        </>
      )}
    </>
  )
}

/** What somebody must know before they enrol: whether there is a seat, what it costs, how one cancels. */
function Facts() {
  const language = useLanguage()
  const t = bookingTexts[language]
  const { session } = useLoaderData<typeof loader>()
  const { isFull, left, consentNeeded, isTentative, priceCents, vatPercent, cancelHours, cancelRule } = session
  const prices = pricesInFull({ priceCents, vatPercent }, language)
  return (
    <>
      {isFull && (
        <Notice kind="info">
          <p>{t.fullNotice}</p>
          <p>{t.fullText}</p>
        </Notice>
      )}
      <ul>
        {!isFull && left !== undefined && <li>{t.seatsLeft(left)}</li>}
        {isTentative === 1 && <li>{t.tentative}</li>}
        {consentNeeded === 1 && <li>{t.consent}</li>}
        {prices.length > 0 && <li>{t.ownPrice(prices.join(', '))}</li>}
        <li>{cancelHours > 0 ? t.cancelFree(momentText(cancelUntil(session), language)) : t.cancelStart}</li>
        {cancelRule && <li className="as-typed">{cancelRule}</li>}
      </ul>
    </>
  )
}
