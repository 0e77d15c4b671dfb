import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { movePage } from '~/modules/authoring/movePage.server'
import { pageAt, present } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'] } })

const schema = z.object({ position: z.int() })

/** Puts a page at another place, counted from 0. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { id: pageId } = await pageAt(context, params)
  const { position } = await askedIn(request, schema)
  return answered(present(await movePage(context.db, context.person!, { pageId, position })))
}
