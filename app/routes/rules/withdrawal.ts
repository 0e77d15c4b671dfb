import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { endRule } from '~/modules/coordination/rules/endRule.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Takes a standing assignment back. */
export async function action({ context, params }: ActionFunctionArgs) {
  const ended = await endRule(context.db, context.person!, params.ruleId!)
  if (!ended) throw data(null, { status: 404 })
  return redirect(`/organisations/${ended.organisationId}/standing-assignments?done=ended`, 303)
}
