import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { findInModule } from '~/modules/authoring/find/findInModule.server'
import { longestQuery } from '~/modules/authoring/find/stretches'
import { lastReplacement } from '~/modules/authoring/find/undoReplacement.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { written } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

const schema = z.object({
  words: z.string().max(longestQuery).default(''),
  isExact: z.stringbool().default(false),
  isWhole: z.stringbool().default(false),
})

/** Where words stand in a module, and the replacement that can be undone. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context
  const person = context.person!
  const { id } = written(await openModule(db, person, params.moduleId!))
  const query = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const pages = query.success ? await findInModule(db, person, id, query.data) : []
  const last = await lastReplacement(db, person, id)
  return Response.json({ pages, last }, { headers: { 'cache-control': 'no-store' } })
}
