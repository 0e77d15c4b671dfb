import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { sitemap } from '~/modules/catalogue/feeds/sitemap'
import { feedAnswer, xmlType } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

export async function loader({ context }: LoaderFunctionArgs) {
  return feedAnswer(sitemap(await publicCatalogue(context.db), context.origin), xmlType)
}
