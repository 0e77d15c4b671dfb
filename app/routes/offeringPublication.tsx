import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { publishOffering } from '~/modules/catalogue/publishOffering.server'

export const handle = route({ access: { POST: ['author', 'coordinator'] } })

export async function action({ context, params }: ActionFunctionArgs) {
  const offering = await publishOffering(context.db, context.person!, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  if ('refused' in offering) return redirect(`/offerings/${params.offeringId}?missing`, 303)
  return redirect(`/catalogue/${offering.slug}`, 303)
}
