import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { readForm } from '~/app/form.server'
import { localPath } from '~/app/localPath.server'
import { sessionCookie } from '~/app/request.server'
import { isCastMember } from '~/modules/people/cast.server'
import { startSession } from '~/modules/people/session.server'

export const handle = route({ access: { POST: 'everyone' } })

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, settings } = context
  const form = await readForm(request)
  const personId = String(form.get('personId') ?? '')
  if (!settings.demo || !(await isCastMember(db, personId))) throw data(null, { status: 404 })
  const { secret } = await startSession(db, personId, request.headers.get('user-agent') ?? '')
  return redirect(localPath(form.get('to')), { headers: { 'Set-Cookie': sessionCookie(context, secret) } })
}
