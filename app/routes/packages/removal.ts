import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { cancelUpload } from '~/modules/authoring/packageUploads/cancelUpload.server'
import { present } from '../modules/found.server'
import { uploadsFolder } from './places.server'

export const handle = route({ access: { POST: ['author'] } })

/** Throws a package away that waits. */
export async function action({ context, params }: ActionFunctionArgs) {
  present(await cancelUpload(context.db, uploadsFolder(context), context.person!, params.uploadId!))
  return redirect('/modules/packages?removed', 303)
}
