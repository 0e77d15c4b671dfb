import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { sessionCookie, sessionSecret } from '~/app/request.server'
import { endAllSessions, endSession } from '~/modules/people/session.server'
import { revokeLaunches } from '~/modules/progress/launch.server'

export const handle = route({ access: { POST: 'signedIn' } })

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const secret = sessionSecret(request.headers.get('cookie'), context.origin)
  if (form.get('everywhere')) {
    await endAllSessions(context.db, context.person!.id)
    await revokeLaunches(context.db, context.person!.id)
  } else if (secret) await endSession(context.db, secret)
  return redirect('/', { headers: { 'Set-Cookie': sessionCookie(context, '') } })
}
