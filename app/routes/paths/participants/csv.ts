import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { csvAnswer } from '~/app/csvAnswer.server'
import { pathParticipantsTexts } from '~/app/texts/pathParticipants'
import { pathParticipants } from '~/modules/paths/coordinating/pathParticipants.server'
import { pathParticipantsCsv } from '~/modules/paths/coordinating/pathParticipantsCsv.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead'] } })

/** The rows of the page of participants of a path, as a file for Excel. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = new URL(request.url).searchParams.get('organisation')
  const found = await pathParticipants(context.db, context.person!, params.pathId!, organisation)
  if (!found) throw data(null, { status: 404 })
  const { csvColumns: columns, states, fileName } = pathParticipantsTexts[context.language]
  return csvAnswer(pathParticipantsCsv(found.rows, { columns, states }), `${fileName}-${found.path.slug}`)
}
