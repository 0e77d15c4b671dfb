import { type ActionFunctionArgs, data } from '@remix-run/node'
import { route } from '~/app/access'
import { takeAlong } from '~/modules/player/along/takeAlong.server'
import { openAttempt } from '~/modules/progress/openAttempt.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Begins to take a module along: answers what there is to bring, of the attempt with which one goes on. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { db, person } = context
  const opened = await openAttempt(db, person!, params.enrolmentId!)
  const taken = opened && (await takeAlong(db, person!, opened.attemptId))
  if (!taken) throw data(null, { status: 404 })
  return Response.json(taken)
}
