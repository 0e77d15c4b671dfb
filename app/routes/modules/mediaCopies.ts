import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import { bringMedia } from '~/modules/authoring/bringMedia.server'
import { present } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

const mostBytes = 64 * 1024
const copySchema = z.object({ mediaIds: z.array(z.string().max(40)).max(1000) })

/** Takes `{ mediaIds }`, answers with the id in this module's hub of each that this person may see. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const bytes = await readBody(request, mostBytes)
  const parsed = copySchema.safeParse(bytes && parseJson(bytes))
  const mediaIds = parsed.success ? parsed.data.mediaIds : []
  const brought = present(await bringMedia(context.db, context.person!, { moduleId: params.moduleId!, mediaIds }))
  return parsed.success ? Response.json(brought) : new Response(null, { status: 400 })
}
