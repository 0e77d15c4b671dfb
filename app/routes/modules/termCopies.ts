import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { bringTermsById } from '~/modules/authoring/bringTerms.server'
import { mostTerms, termId } from '~/modules/authoring/terms'
import { editableModule } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'] } })

const schema = z.object({ termIds: z.array(z.string().regex(termId)).max(mostTerms) })

/** Takes `{ termIds }`, answers with the id in this module's glossary of each that came along. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { id: moduleId } = await editableModule(context, params)
  const { termIds } = await askedIn(request, schema)
  return answered({ ids: await bringTermsById(context.db, context.person!, { moduleId, termIds }) })
}
