import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { mostPages } from '~/modules/authoring/addPage.server'
import { replaceInModule } from '~/modules/authoring/find/replaceInModule.server'
import { longestQuery } from '~/modules/authoring/find/stretches'
import { undoReplacement } from '~/modules/authoring/find/undoReplacement.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { present, written } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'], DELETE: ['author'] } })

const schema = z.object({
  words: z.string().min(1).max(longestQuery),
  isExact: z.boolean(),
  isWhole: z.boolean(),
  instead: z.string().max(longestQuery),
  pages: z
    .array(z.object({ id: z.string().max(40), revision: z.int().min(1) }))
    .min(1)
    .max(mostPages),
  only: z.int().min(0).optional(),
})
const undoSchema = z.object({ replacementId: z.string().max(40) })

/** Replaces words on the pages that were looked at, and with DELETE puts those pages back. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db } = context
  const person = context.person!
  const { id: moduleId } = written(await openModule(db, person, params.moduleId!))
  if (request.method === 'DELETE') {
    const { replacementId } = await askedIn(request, undoSchema)
    return answered(present(await undoReplacement(db, person, { moduleId, replacementId })))
  }
  return answered(present(await replaceInModule(db, person, { moduleId, ...(await askedIn(request, schema)) })))
}
