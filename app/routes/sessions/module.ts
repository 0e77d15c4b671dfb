import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { moduleFromSession } from '~/modules/authoring/moduleFromSession.server'

export const handle = route({ access: { POST: ['coordinator'] } })

/** Starts a draft from what a date was about. */
export async function action({ context, params }: ActionFunctionArgs) {
  const made = await moduleFromSession(context.db, context.person!, params.sessionId!)
  if (!made) throw data(null, { status: 404 })
  return redirect(`/modules/${made.moduleId}`, 303)
}
