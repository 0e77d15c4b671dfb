import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { localPath } from '~/app/localPath.server'
import { signInHere } from '~/app/request.server'
import { isCastMember } from '~/modules/people/cast.server'

export const handle = route({ access: { POST: 'everyone' } })

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, settings } = context
  const form = await request.formData()
  const personId = String(form.get('personId') ?? '')
  if (!settings.demo || !(await isCastMember(db, personId))) throw data(null, { status: 404 })
  return redirect(localPath(form.get('to')), {
    headers: { 'Set-Cookie': await signInHere(context, request, personId) },
  })
}
