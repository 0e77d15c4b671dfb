import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import { attend, attendSchema } from '~/modules/authoring/presence/attend.server'
import { present } from './found.server'

export const handle = route({ access: { POST: ['author', 'reviewer', 'coordinator'] } })

const mostBytes = 2000

/** A screen says where its person is; the answer is who else is there, and how new each page is. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db, person } = context
  const bytes = await readBody(request, mostBytes)
  const told = attendSchema.safeParse(bytes && parseJson(bytes))
  // Whoever may not see the module gets the 404 first, whatever they sent.
  const moduleId = params.moduleId!
  if (!told.success) {
    present(await attend(db, person!, { moduleId, tabId: 'none', isLeaving: true }))
    return Response.json(null, { status: 400 })
  }
  return Response.json(present(await attend(db, person!, { ...told.data, moduleId })))
}
