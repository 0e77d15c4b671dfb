import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { splitPage } from '~/modules/authoring/splitPage.server'
import { pageAt, present } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'] } })

const schema = z.object({ revision: z.int().min(1), at: z.int().min(0) })

/** Makes two pages of one, at a position of the editor. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { id: pageId } = await pageAt(context, params)
  const { revision, at } = await askedIn(request, schema)
  return answered(present(await splitPage(context.db, context.person!, { pageId, revision, at })))
}
