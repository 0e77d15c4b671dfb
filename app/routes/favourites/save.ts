import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { keepFavourite } from '~/modules/catalogue/keepFavourite.server'
import { backTo } from './backTo.server'

export const handle = route({ access: { POST: 'signedIn' } })

/** Keeps an offering, and goes back to where it was pressed. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const saved = await keepFavourite(context.db, context.person!, params.offeringId!)
  if (!saved) throw data(null, { status: 404 })
  return redirect(backTo(await request.formData(), saved.id), 303)
}
