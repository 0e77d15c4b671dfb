import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { enrol } from '~/modules/progress/enrol.server'
import { openAttempt } from '~/modules/progress/openAttempt.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Starts a module, or goes on with it. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { db, person } = context
  const enrolled = await enrol(db, person!, params.offeringId!)
  if (!enrolled) throw data(null, { status: 404 })
  if ('refused' in enrolled) return redirect(`/catalogue/${enrolled.slug}#enrol`, 303)
  const opened = await openAttempt(db, person!, enrolled.enrolmentId)
  return redirect(`/attempts/${opened!.attemptId}`, 303)
}
