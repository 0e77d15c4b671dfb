import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { duplicatePage } from '~/modules/authoring/duplicatePage.server'
import { pageAt, present } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'] } })

const schema = z.object({ revision: z.int().min(1) })

/** Puts a copy of a page behind it. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { id: pageId } = await pageAt(context, params)
  const { revision } = await askedIn(request, schema)
  return answered(present(await duplicatePage(context.db, context.person!, { pageId, revision })))
}
