import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { withdrawOffering } from '~/modules/catalogue/withdrawOffering.server'

export const handle = route({ access: { POST: ['author', 'coordinator'] } })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const offering = await withdrawOffering(context.db, context.person!, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  if (new URL(request.url).searchParams.get('to') === 'form')
    return redirect(`/offerings/${params.offeringId}?done=withdrawn`, 303)
  return redirect(`/catalogue/${offering.slug}`, 303)
}
