import { type ActionFunctionArgs, data } from '@remix-run/node'
import { route } from '~/app/access'
import { clashes } from '~/modules/catalogue/sessions/clashes.server'
import { managedOffering } from '~/modules/catalogue/sessions/managedDates.server'
import { typedSession } from './typedSession.server'

export const handle = route({ access: { POST: ['coordinator'] } })

/** What a date that is being typed would meet; what is not understood yet meets nothing. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const form = await request.formData()
  const offering = await managedOffering(db, person, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  const typed = typedSession(form, language)
  if ('errors' in typed) return Response.json({})
  const sessionId = new URL(request.url).searchParams.get('session') ?? undefined
  return Response.json({ clashes: await clashes(db, person, offering.hubId, { ...typed.input, sessionId }) })
}
