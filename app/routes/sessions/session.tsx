import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft, ClipboardCheck, Download, PenLine, QrCode, Smartphone, UserPlus } from 'lucide-react'
import { route } from '~/app/access'
import { attendanceTexts } from '~/app/texts/attendance'
import { sessionsTexts } from '~/app/texts/sessions'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { confirmSession } from '~/modules/catalogue/sessions/changeSession.server'
import { cancelFor, decideBooking } from '~/modules/catalogue/sessions/decideBooking.server'
import { managedDates } from '~/modules/catalogue/sessions/managedDates.server'
import { peopleOn } from '~/modules/catalogue/sessions/peopleOn.server'
import { writtenSession } from '~/modules/catalogue/sessions/writtenSession.server'
import { organisationsWithRole } from '~/modules/people/person'
import { offeringsToChoose } from '~/modules/progress/assigning/assignable.server'
import { After } from './After'
import { DateState, Seats } from './DateRows'
import { Meetings } from './Meetings'
import { People } from './People'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'offerings',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context
  const person = context.person!
  const session = await writtenSession(db, person, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const people = await peopleOn(db, person, session.id)
  const dates = await managedDates(db, person, { offeringId: session.offeringId })
  const search = new URL(request.url).searchParams
  const { hubId, hubName, title } = session
  return {
    session,
    people,
    title,
    date: dates.find(({ id }) => id === session.id)!,
    isSaved: search.has('saved'),
    isDateWrong: search.has('date'),
    given: search.get('given')?.match(/^\d{1,3}-\d{1,3}$/)?.[0],
    modules: await offeringsToChoose(db, { organisationId: hubId, name: hubName, as: 'hub' }),
    mayWrite: organisationsWithRole(person, 'hub', 'author').includes(hubId),
    isOver: session.startsAt <= Date.now(),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db } = context
  const person = context.person!
  const form = await request.formData()
  const sessionId = params.sessionId!
  if (!(await writtenSession(db, person, sessionId))) throw data(null, { status: 404 })
  const wanted = form.get('do')
  const bookingId = String(form.get('bookingId') ?? '')
  const why = String(form.get('why') ?? '').slice(0, 500)
  if (wanted === 'confirm') await confirmSession(db, person, sessionId)
  else {
    const isDecision = wanted === 'approve' || wanted === 'deny'
    const answer = isDecision
      ? await decideBooking(db, person, bookingId, wanted === 'approve', why)
      : await cancelFor(db, person, bookingId, why)
    if (!answer) throw data(null, { status: 404 })
  }
  return redirect(`/sessions/${sessionId}?saved`, 303)
}

export default function Session() {
  const t = useTexts(attendanceTexts)
  const { session, date, people, title, isSaved, isOver } = useLoaderData<typeof loader>()
  const isOff = session.cancelledAt !== null
  return (
    <>
      <a className="back" href={`/offerings/${session.offeringId}/sessions`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      {isSaved && <Notice kind="done">{t.saved}</Notice>}
      <h1>{title}</h1>
      <p className="session-state">
        <DateState date={date} />
        <Seats date={date} />
      </p>
      <Meetings meetings={session.meetings} />
      {session.teachers.length > 0 && <p>{t.taughtBy(session.teachers.join(', '))}</p>}
      {!isOff && <ToDo />}
      {session.enrolsHere === 0 && <p>{t.byProvider}</p>}
      {session.enrolsHere === 1 && <People people={people} meetings={session.meetings.length} />}
      {isOver && !isOff && <After />}
    </>
  )
}

function ToDo() {
  const t = useTexts(attendanceTexts)
  const words = useTexts(sessionsTexts)
  const { session, isOver } = useLoaderData<typeof loader>()
  const at = `/sessions/${session.id}`
  return (
    <>
      {session.isTentative === 1 && !isOver && (
        <form method="post">
          <p>{t.confirmHint}</p>
          <button name="do" value="confirm" type="submit">
            {t.confirm}
          </button>
        </form>
      )}
      <p className="actions session-actions">
        {session.enrolsHere === 1 && (
          <>
            <a className="button" href={`${at}/attendance`}>
              <ClipboardCheck aria-hidden="true" size={20} />
              {t.attendance}
            </a>
            <a className="button second" href={`${at}/attendance?view=phone`}>
              <Smartphone aria-hidden="true" size={20} />
              {t.phone}
            </a>
            <a className="button second" href={`${at}/door`}>
              <QrCode aria-hidden="true" size={20} />
              {t.door}
            </a>
            {!isOver && (
              <a className="button second" href={`${at}/booking?other`}>
                <UserPlus aria-hidden="true" size={20} />
                {t.enrolOne}
              </a>
            )}
            <a className="button second" href={`${at}/people.csv`} download>
              <Download aria-hidden="true" size={20} />
              {t.csv}
            </a>
          </>
        )}
        <a className="button second" href={`${at}/changes`}>
          <PenLine aria-hidden="true" size={20} />
          {t.edit}
        </a>
        {!isOver && (
          <a className="button quiet" href={`${at}/cancellation`}>
            {words.callOff}
          </a>
        )}
      </p>
    </>
  )
}
