import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { removeTemplate } from '~/modules/authoring/templates/changeTemplate.server'
import { present } from '../modules/found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Takes a template of the own hub out of the lists. */
export async function action({ context, params }: ActionFunctionArgs) {
  present(await removeTemplate(context.db, context.person!, params.templateId!))
  return redirect('/modules/new?removed=1', 303)
}
