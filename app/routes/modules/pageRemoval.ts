import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { removePage } from '~/modules/authoring/removePage.server'
import { pageAt, present } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Takes a page away and goes to the one that follows it. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { id: pageId, moduleId } = await pageAt(context, params)
  const answer = present(await removePage(context.db, context.person!, { pageId }))
  if ('refused' in answer) return redirect(`/modules/${moduleId}?page=${pageId}&refused=${answer.refused}`)
  return redirect(`/modules/${moduleId}?page=${answer.nextPageId}`)
}
