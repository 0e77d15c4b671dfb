import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { withdrawAssignment } from '~/modules/progress/assigning/withdrawAssignment.server'

export const handle = route({ access: { POST: ['coordinator', 'teamLead'] } })

/** Takes one assignment back. */
export async function action({ context, params }: ActionFunctionArgs) {
  const withdrawn = await withdrawAssignment(context.db, context.person!, params.assignmentId!)
  if (!withdrawn) throw data(null, { status: 404 })
  return redirect(`/participants?organisation=${withdrawn.organisationId}&done=withdrawn`, 303)
}
