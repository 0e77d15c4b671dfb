import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { todayTexts } from '~/app/texts/today'
import { remind } from '~/modules/coordination/today/remind.server'

export const handle = route({ access: { POST: ['coordinator', 'teamLead'] } })

/** Reminds one person of what they are behind with. */
export async function action({ context, request }: ActionFunctionArgs) {
  const [kind = '', id = ''] = String((await request.formData()).get('about') ?? '').split(':')
  const reminded = await remind(context.db, context.person!, { kind, id })
  if (!reminded) throw data(null, { status: 404 })
  if ('refused' in reminded) throw data(todayTexts[context.language].tooMany, { status: 429 })
  return redirect(`/participants?organisation=${reminded.organisationId}&done=reminded`, 303)
}
