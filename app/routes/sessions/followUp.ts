import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { followUp } from '~/modules/progress/assigning/followUp.server'

export const handle = route({ access: { POST: ['coordinator'] } })

/** Gives a module to those who were at a date. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, origin } = context
  const form = await request.formData()
  const sessionId = params.sessionId!
  const typed = String(form.get('dueOn') ?? '')
  const given = await followUp(db, context.person!, {
    sessionId,
    offeringId: String(form.get('offeringId') ?? ''),
    dueOn: /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : null,
    address: (slug) => `${origin}/catalogue/${slug}`,
  })
  if (!given) throw data(null, { status: 404 })
  if ('refused' in given) return redirect(`/sessions/${sessionId}?date#after`, 303)
  return redirect(`/sessions/${sessionId}?given=${given.assigned}-${given.mailed}#after`, 303)
}
