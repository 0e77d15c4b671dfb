import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { candidateAt } from '~/modules/intake/applying/ownPage.server'
import { conversationCalendar } from '~/modules/intake/pipeline/conversations/conversationCalendar.server'

export const handle = route({ access: { GET: 'everyone' } })

/** The conversation of a candidate, for their calendar. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const candidate = await candidateAt(context.db, params.candidateSecret!)
  const id = new URL(request.url).searchParams.get('conversation') ?? ''
  const text = candidate && (await conversationCalendar(context.db, candidate.secret, id))
  if (!text) throw data(null, { status: 404 })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="leerbank.ics"',
      'cache-control': 'no-store',
    },
  })
}
