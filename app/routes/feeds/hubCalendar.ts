import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { calendarFeed } from '~/modules/catalogue/feeds/calendarFeed.server'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { absent, feedAnswer } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

/** The dates of all that a hub offers, for a calendar. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { offerings, hubs } = await publicCatalogue(context.db)
  const hub = hubs.find(({ slug }) => slug === params.slug)
  if (!hub) throw absent()
  const own = offerings.filter(({ hubId }) => hubId === hub.id)
  return feedAnswer(calendarFeed(hub.name, own, context.origin, Date.now()), 'text/calendar; charset=utf-8')
}
