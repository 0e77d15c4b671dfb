import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { attendanceTexts } from '~/app/texts/attendance'
import { momentText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import { attendanceOf, meetingNow } from '~/modules/catalogue/sessions/peopleOn.server'
import { qrCode } from '~/modules/packages/paper/qrCode'
import './door.css'

export const handle = route({ access: { GET: 'signedIn' }, scripts: false, partOf: 'offerings' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language, origin } = context
  const session = await attendanceOf(db, context.person!, params.sessionId!)
  const named = new URL(request.url).searchParams.get('meeting')
  const meeting = session && meetingNow(session.meetings, named, Date.now())
  if (!meeting) throw data(null, { status: 404 })
  const address = `${origin}/door/${meeting.doorCode}`
  return { session, meeting, address, code: qrCode(address), title: attendanceTexts[language].door }
}

export default function Door() {
  const language = useLanguage()
  const t = attendanceTexts[language]
  const { session, meeting, address, code } = useLoaderData<typeof loader>()
  const image = `data:image/svg+xml,${encodeURIComponent(code)}`
  return (
    <section className="door">
      <h1>{t.doorTitle}</h1>
      <p>
        {session.title}, {momentText(meeting.startsAt, language)}
      </p>
      <img src={image} alt={t.doorCodeOf(address)} width="480" height="480" />
      <p>{t.doorText}</p>
      <p className="door-address">{address.replace(/^https?:\/\//, '')}</p>
    </section>
  )
}
