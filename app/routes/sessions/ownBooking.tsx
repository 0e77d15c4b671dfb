import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CalendarPlus } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { ownBookingTexts } from '~/app/texts/ownBooking'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import { detailsSchema } from '~/modules/catalogue/sessions/bookingSchema'
import {
  answerOffer,
  cancelOwn,
  changeDetails,
  claimBooking,
  type OwnBooking as OwnBookingRow,
  readBooking,
} from '~/modules/catalogue/sessions/ownBooking.server'
import { BookingFields } from './BookingFields'
import { Meetings } from './Meetings'
import { Answer, Cancel, Claim, Contact } from './OwnBookingParts'
import './ownBooking.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

// Whoever has the address has the booking: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const booking = await readBooking(db, params.bookingSecret!)
  if (!booking) throw data(null, { status: 404 })
  const t = ownBookingTexts[language]
  if (booking.isExpired) return data({ title: t.expiredTitle, booking: undefined }, { status: 410 })
  return {
    title: t.title(booking.title),
    booking,
    isSaved: new URL(request.url).searchParams.has('saved'),
    mayClaim: person !== undefined && booking.personId === null && booking.email === person.email.toLowerCase(),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const secret = params.bookingSecret!
  const form = await request.formData()
  const wanted = form.get('do')
  const t = ownBookingTexts[language].refused
  if (wanted === 'change') {
    const parsed = parseForm(detailsSchema, form, language)
    if (!parsed.ok) return (await readBooking(db, secret)) ? refuseForm(parsed) : absent()
    const changed = await changeDetails(db, secret, parsed.value)
    if (!changed) return absent()
    return 'refused' in changed ? refuse(t.late) : redirect(`/bookings/${secret}?saved`, 303)
  }
  const answer = await doWith(context, secret, form)
  if (!answer) return absent()
  const refused = 'refused' in answer ? answer.refused : undefined
  if (refused) return refuse(t[refused], refused === 'lapsed' ? 410 : 409)
  return redirect(`/bookings/${secret}`, 303)
}

async function doWith({ db, person }: AppLoadContext, secret: string, form: FormData) {
  const wanted = form.get('do')
  if (wanted === 'accept' || wanted === 'decline') return answerOffer(db, secret, wanted === 'accept')
  if (wanted === 'cancel') return cancelOwn(db, secret, String(form.get('why') ?? '').slice(0, 500))
  if (wanted === 'claim' && person) return claimBooking(db, person, secret)
  return (await readBooking(db, secret)) && { refused: 'late' as const }
}

function absent(): never {
  throw data(null, { status: 404 })
}

function refuse(sentence: string, status = 409) {
  return data(
    { errors: { form: sentence } as Record<string, string>, values: {} as Record<string, string> },
    { status },
  )
}

function typedOf({ name, phone, companyName, question }: OwnBookingRow) {
  return { name, phone, companyName, question }
}

const tones: Record<string, StateTone> = {
  pending: 'near',
  denied: 'failed',
  queued: 'near',
  offered: 'busy',
  associated: 'passed',
  canceled: 'none',
  finished: 'passed',
}

export default function OwnBooking() {
  const language = useLanguage()
  const t = ownBookingTexts[language]
  const found = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!found.booking)
    return (
      <EmptyState
        drawing="gap"
        title={t.expiredTitle}
        text={t.expiredText}
        action={{ to: '/catalogue', label: t.expiredAction }}
      />
    )
  const { booking, title } = found
  const { state, meetings, mayChange, isTentative, cancelledAt, ahead, slug } = booking
  const shown = booking.mayAnswer ? 'offered' : state
  const errors = answer?.errors ?? {}
  const hasSeat = state === 'associated' && cancelledAt === null
  return (
    <>
      <h1>{title}</h1>
      {'isSaved' in found && found.isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{errors.form ?? formTexts[language].notSaved}</Notice>}
      <p className="own-booking-state">
        <State tone={tones[shown]!} label={t.states[shown]} />
      </p>
      {cancelledAt !== null ? <p>{t.sessionCancelled}</p> : shown !== 'offered' && <p>{t.texts[shown]}</p>}
      {ahead !== undefined && <p>{ahead === 0 ? t.first : t.ahead(ahead)}</p>}
      {isTentative === 1 && mayChange && <p>{t.tentative}</p>}
      <Answer booking={booking} />
      {'mayClaim' in found && found.mayClaim && <Claim />}
      <h2>{t.when}</h2>
      <Meetings meetings={meetings} />
      {hasSeat &&
        meetings
          .filter(({ link }) => link)
          .map(({ id, link }) => (
            <p key={id}>
              <a href={link} rel="noreferrer">
                {t.online}
              </a>
            </p>
          ))}
      <p className="actions">
        {hasSeat && (
          <a className="button second" href={`/bookings/${booking.secret}/calendar.ics`}>
            <CalendarPlus aria-hidden="true" size={20} />
            {t.calendar}
          </a>
        )}
        {state === 'canceled' && cancelledAt === null && (
          <a className="button" href={`/sessions/${booking.sessionId}/booking`}>
            {t.again}
          </a>
        )}
        <a className="button quiet" href={`/catalogue/${slug}`}>
          {t.offering}
        </a>
      </p>
      <Cancel booking={booking} />
      {mayChange && (
        <details className="own-booking-details" open={Object.keys(errors).some((name) => name !== 'form')}>
          <summary>{t.details}</summary>
          <form method="post" noValidate>
            <BookingFields
              values={answer?.values.name === undefined ? typedOf(booking) : answer.values}
              errors={errors}
              withEmail={false}
            />
            <button name="do" value="change" type="submit">
              {t.save}
            </button>
          </form>
        </details>
      )}
      <Contact booking={booking} />
    </>
  )
}
