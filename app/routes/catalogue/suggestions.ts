import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readChoice } from '~/modules/catalogue/choice'
import { suggest } from '~/modules/catalogue/search/suggest.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue', keptParameters: ['q'] })

/** What the words that are being typed may become, for the list under the search field. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  return Response.json(await suggest(context.db, readChoice(new URL(request.url).searchParams).q))
}
