import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { dropFavourite } from '~/modules/catalogue/dropFavourite.server'
import { backTo } from './backTo.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Keeps an offering no longer, and goes back to where it was pressed. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const offeringId = params.offeringId!
  if (!(await dropFavourite(context.db, context.person!, offeringId))) throw data(null, { status: 404 })
  return redirect(backTo(await request.formData(), offeringId), 303)
}
