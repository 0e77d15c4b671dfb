import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { ownData } from '~/modules/intake/applying/ownData.server'

export const handle = route({ access: { GET: 'everyone' } })

/** Everything that is known of a candidate, as a file to take along. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const known = await ownData(context.db, params.candidateSecret!)
  if (!known) throw data(null, { status: 404 })
  return new Response(JSON.stringify(known, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="leerbank.json"',
      'cache-control': 'no-store',
    },
  })
}
