import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { newAttempt } from '~/modules/progress/openAttempt.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Does a module again from the start. */
export async function action({ context, params }: ActionFunctionArgs) {
  const started = await newAttempt(context.db, context.person!, params.enrolmentId!)
  if (!started) throw data(null, { status: 404 })
  return redirect(`/attempts/${started.attemptId}`, 303)
}
