import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { edudexHubs } from '~/modules/catalogue/feeds/edudex/directory'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { feedAnswer, xmlType } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

export async function loader({ context }: LoaderFunctionArgs) {
  const { hubs, offerings } = await publicCatalogue(context.db)
  const offering = new Set(offerings.map(({ hubId }) => hubId))
  const publisher = { editor: context.settings.mail.from, origin: context.origin, now: Date.now() }
  return feedAnswer(
    edudexHubs(
      hubs.filter(({ id }) => offering.has(id)),
      publisher,
    ),
    xmlType,
  )
}
