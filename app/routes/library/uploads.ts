import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { openLibrary } from '~/modules/authoring/library/visibleLibrary.server'
import { found } from '../modules/found.server'
import { takeUpload } from './takeUpload.server'

export const handle = route({ access: { POST: ['author'] } })

/** Takes a file for the library of a hub. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const hub = found(await openLibrary(context.db, context.person!, params.organisationId!))
  return takeUpload(context, request, hub.id)
}
