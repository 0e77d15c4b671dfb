import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { navigationFor } from '~/app/ui/navigation'

export const handle = route({ access: { GET: 'everyone' } })

/** Everybody starts where their work is: the first entry of their menu. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(navigationFor(context.person)[0]?.to ?? '/catalogue')
}
