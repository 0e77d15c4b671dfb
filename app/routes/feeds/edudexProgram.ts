import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { edudexProgram } from '~/modules/catalogue/feeds/edudex/program'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { absent, feedAnswer, xmlType } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

/** One offering as an EDU-DEX program. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { offerings } = await publicCatalogue(context.db)
  const offering = offerings.find(({ slug }) => slug === params.slug)
  if (!offering) throw absent()
  const editor = offering.hubEmail || context.settings.mail.from
  return feedAnswer(edudexProgram(offering, { editor, origin: context.origin, now: Date.now() }), xmlType)
}
