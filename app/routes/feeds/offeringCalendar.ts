import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { calendarFeed } from '~/modules/catalogue/feeds/calendarFeed.server'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { absent, feedAnswer } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

/** The dates of one offering, for a calendar. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { offerings } = await publicCatalogue(context.db)
  const offering = offerings.find(({ slug }) => slug === params.slug)
  if (!offering) throw absent()
  return feedAnswer(
    calendarFeed(offering.title, [offering], context.origin, Date.now()),
    'text/calendar; charset=utf-8',
  )
}
