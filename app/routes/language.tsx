import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { localPath } from '~/app/localPath.server'
import { languageCookie } from '~/app/request.server'
import { chooseLanguage } from '~/modules/people/chooseLanguage.server'

export const handle = route({ access: { POST: 'everyone' } })

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = form.get('language') === 'en' ? 'en' : 'nl'
  if (context.person) await chooseLanguage(context.db, context.person.id, language)
  return redirect(localPath(form.get('to')), { headers: { 'Set-Cookie': languageCookie(context, language) } })
}
