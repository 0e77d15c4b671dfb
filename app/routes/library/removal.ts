import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { removeMedia } from '~/modules/authoring/library/removeMedia.server'
import { present } from '../modules/found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Takes a file out of a library; one that is used stays, and the page says where it stands. */
export async function action({ context, params }: ActionFunctionArgs) {
  const answer = present(await removeMedia(context.db, context.person!, params.mediaId!))
  const library = `/organisations/${answer.hubId}/media`
  return redirect(
    'refused' in answer ? `${library}?item=${params.mediaId}&refused#item` : `${library}?done=removed`,
    303,
  )
}
