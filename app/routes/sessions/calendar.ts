import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { bookingCalendar } from '~/modules/catalogue/sessions/bookingCalendar.server'

export const handle = route({ access: { GET: 'everyone' } })

/** The meetings of who has a seat, for their calendar. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const text = await bookingCalendar(context.db, params.bookingSecret!)
  if (!text) throw data(null, { status: 404 })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="leerbank.ics"',
      'cache-control': 'no-store',
    },
  })
}
