import { Readable } from 'node:stream'
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { csvAnswer } from '~/app/csvAnswer.server'
import { attendanceTexts } from '~/app/texts/attendance'
import { companyOf, peopleOn } from '~/modules/catalogue/sessions/peopleOn.server'
import { writtenSession } from '~/modules/catalogue/sessions/writtenSession.server'
import { csvStream } from '~/modules/people/csvStream.server'
import { localParts } from '~/modules/people/dutchTime'

export const handle = route({ access: { GET: ['coordinator'] } })

/** Everybody who asked for a seat, as a file for Excel. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language } = context
  const session = await writtenSession(db, context.person!, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const t = attendanceTexts[language]
  const people = await peopleOn(db, context.person!, session.id)
  const rows = people.map((one) => [
    one.name,
    one.email,
    one.phone,
    companyOf(one),
    t.states[one.state],
    dutchDate(one.requestedAt),
    one.question,
    String(one.present),
  ])
  return csvAnswer(Readable.from(rows).pipe(csvStream(Object.values(t.columns))), `${t.fileName}-${session.slug}`)
}

function dutchDate(at: number) {
  const { date, time } = localParts(at)
  return `${date.split('-').reverse().join('-')} ${time}`
}
