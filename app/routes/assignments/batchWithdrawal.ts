import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { undoBatch } from '~/modules/progress/assigning/withdrawAssignment.server'

export const handle = route({ access: { POST: ['coordinator', 'teamLead'] } })

/** Makes undone what one press assigned. */
export async function action({ context, params }: ActionFunctionArgs) {
  const undone = await undoBatch(context.db, context.person!, params.batchId!)
  if (!undone) throw data(null, { status: 404 })
  return redirect(`/participants?organisation=${undone.organisationId}&done=undone`, 303)
}
