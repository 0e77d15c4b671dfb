import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { mergePages } from '~/modules/authoring/mergePages.server'
import { pageAt, present } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'] } })

const revision = z.int().min(1)
const schema = z.object({ revision, next: z.object({ pageId: z.string().max(40), revision }) })

/** Makes one page of a page and the next. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { id: pageId } = await pageAt(context, params)
  const asked = await askedIn(request, schema)
  const first = { pageId, revision: asked.revision }
  return answered(present(await mergePages(context.db, context.person!, first, asked.next)))
}
