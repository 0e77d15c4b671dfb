import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { csvAnswer } from '~/app/csvAnswer.server'
import { participantsTexts } from '~/app/texts/participants'
import { askedParticipants } from '~/modules/progress/askedParticipants.server'
import { participantsCsv } from '~/modules/progress/participantsCsv.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead'] } })

/** The rows of the participants' page with the same choice, as a file for Excel. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const asked = await askedParticipants(db, context.person!, new URL(request.url).searchParams)
  if (!asked) throw data(null, { status: 404 })
  const { csvColumns: columns, states, fileName } = participantsTexts[language]
  const csv = await participantsCsv(db, context.person!, asked.followed, asked.query, { columns, states })
  return csvAnswer(csv, `${fileName}-${asked.module?.slug ?? asked.followed.organisationId}`)
}
