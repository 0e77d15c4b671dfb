import { type ActionFunctionArgs, data } from '@remix-run/node'
import { route } from '~/app/access'
import { launch } from '~/modules/progress/launch.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Opens one's attempt for playing, here and nowhere else; answers where the player is. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { db, person, origin, contentOrigin } = context
  const launched = contentOrigin && (await launch(db, person!, params.attemptId!, origin))
  if (!launched) throw data(null, { status: 404 })
  return Response.json(
    { address: `${contentOrigin}/play/${launched.token}/`, number: launched.number },
    { status: 201 },
  )
}
