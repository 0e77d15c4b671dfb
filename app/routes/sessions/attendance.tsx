import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft, Check } from 'lucide-react'
import { route } from '~/app/access'
import { attendanceTexts } from '~/app/texts/attendance'
import { dayText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { markList, markPresent } from '~/modules/catalogue/sessions/markPresent.server'
import { attendanceOf, meetingNow } from '~/modules/catalogue/sessions/peopleOn.server'
import './attendance.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: 'offerings',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const session = await attendanceOf(db, context.person!, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  const meeting = meetingNow(session.meetings, search.get('meeting'), Date.now())
  return {
    session,
    meeting,
    title: attendanceTexts[language].listTitle(session.title),
    isPhone: search.get('view') === 'phone',
    isSaved: search.has('saved'),
    isManager: context.person!.memberships.some(
      ({ organisationId, role }) => organisationId === session.hubId && role === 'coordinator',
    ),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db } = context
  const person = context.person!
  const form = await request.formData()
  const session = await attendanceOf(db, person, params.sessionId!)
  const meetingId = String(form.get('meeting') ?? '')
  if (!session?.meetings.some(({ id }) => id === meetingId)) throw data(null, { status: session ? 400 : 404 })
  const at = `/sessions/${session.id}/attendance?meeting=${meetingId}`
  const one = form.get('bookingId')
  if (typeof one !== 'string') {
    await markList(db, person, meetingId, form.getAll('present').map(String))
    return redirect(`${at}&saved`, 303)
  }
  const mark = { meetingId, bookingIds: [one], isPresent: form.get('do') === 'present', how: 'phone' as const }
  await markPresent(db, person, mark)
  return redirect(`${at}&view=phone#${encodeURIComponent(one)}`, 303)
}

export default function Attendance() {
  const t = useTexts(attendanceTexts)
  const { session, meeting, title, isPhone, isSaved, isManager } = useLoaderData<typeof loader>()
  const here = session.marks.filter(({ meetingId }) => meetingId === meeting?.id)
  return (
    <>
      {isManager && (
        <a className="back" href={`/sessions/${session.id}`}>
          <ArrowLeft aria-hidden="true" size={20} />
          {t.backToPeople}
        </a>
      )}
      <h1>{title}</h1>
      {isSaved && <Notice kind="done">{t.saved}</Notice>}
      <Which />
      <p>{t.presentCount(here.length, session.people.length)}</p>
      {session.people.length === 0 ? <p>{t.nobody}</p> : isPhone ? <Buttons /> : <List />}
    </>
  )
}

/** The meetings of a series, to choose from. */
function Which() {
  const language = useLanguage()
  const { session, meeting, isPhone } = useLoaderData<typeof loader>()
  const view = isPhone ? '&view=phone' : ''
  if (session.meetings.length < 2) return meeting ? <p>{dayText(meeting.startsAt, language)}</p> : null
  return (
    <ul className="attendance-meetings">
      {session.meetings.map(({ id, startsAt }) => (
        <li key={id}>
          <a href={`?meeting=${id}${view}`} aria-current={id === meeting?.id ? 'true' : undefined}>
            {dayText(startsAt, language)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A list to tick and save, which prints as a list to sign. */
function List() {
  const t = useTexts(attendanceTexts)
  const { session, meeting } = useLoaderData<typeof loader>()
  const here = new Set(
    session.marks.flatMap(({ meetingId, bookingId }) => (meetingId === meeting?.id ? bookingId : [])),
  )
  return (
    <form method="post">
      <input type="hidden" name="meeting" value={meeting?.id} />
      <p className="hint">{t.listHint}</p>
      <ul className="attendance">
        {session.people.map((one) => (
          <li key={one.id}>
            <label>
              <input type="checkbox" name="present" value={one.id} defaultChecked={here.has(one.id)} />
              <span>
                {one.name || t.keptNobody}
                <span className="attendance-company">{one.companyOfName ?? one.companyName}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button type="submit">{t.saveList}</button>
    </form>
  )
}

/** A large button for each person, for a thumb. */
function Buttons() {
  const t = useTexts(attendanceTexts)
  const { session, meeting } = useLoaderData<typeof loader>()
  const here = new Set(
    session.marks.flatMap(({ meetingId, bookingId }) => (meetingId === meeting?.id ? bookingId : [])),
  )
  return (
    <ul className="attendance">
      {session.people.map((one) => {
        const isHere = here.has(one.id)
        return (
          <li key={one.id} id={one.id}>
            <form method="post">
              <input type="hidden" name="meeting" value={meeting?.id} />
              <input type="hidden" name="bookingId" value={one.id} />
              <button
                className={isHere ? 'attendance-big second attendance-here' : 'attendance-big second'}
                name="do"
                value={isHere ? 'absent' : 'present'}
                aria-pressed={isHere}
                type="submit"
              >
                <span>
                  {one.name || t.keptNobody}
                  <span className="attendance-company">{one.companyOfName ?? one.companyName}</span>
                </span>
                {isHere && (
                  <span className="attendance-mark">
                    <Check aria-hidden="true" size={28} />
                    {t.present}
                  </span>
                )}
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
