import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { removePage } from '~/modules/authoring/removePage.server'
import { restorePage } from '~/modules/authoring/restorePage.server'
import { pageAt, present } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'], DELETE: ['author'] } })

const schema = z.object({ revision: z.int().min(1) })

/** Takes a page away, and with DELETE puts it back. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db } = context
  const person = context.person!
  if (request.method === 'DELETE') {
    const page = { moduleId: params.moduleId!, pageId: params.pageId! }
    return answered(present(await restorePage(db, person, page)))
  }
  const { id: pageId } = await pageAt(context, params)
  const { revision } = await askedIn(request, schema)
  return answered(present(await removePage(db, person, { pageId, revision })))
}
