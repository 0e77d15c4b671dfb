import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { edudexDirectory } from '~/modules/catalogue/feeds/edudex/directory'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { absent, feedAnswer, xmlType } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

/** The EDU-DEX directory of one hub. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { hubs, offerings } = await publicCatalogue(context.db)
  const hub = hubs.find(({ slug }) => slug === params.slug)
  if (!hub) throw absent()
  const own = offerings.filter(({ hubId }) => hubId === hub.id)
  const editor = hub.email || context.settings.mail.from
  return feedAnswer(edudexDirectory(hub, own, { editor, origin: context.origin, now: Date.now() }), xmlType)
}
