import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { openModule } from '~/modules/authoring/openModule.server'
import { takeUpload } from '../library/takeUpload.server'
import { found } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Takes a file for the library of the hub that a module belongs to. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { hubId } = found(await openModule(context.db, context.person!, params.moduleId!))
  return takeUpload(context, request, hubId)
}
