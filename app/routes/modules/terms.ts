import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { saveTerm } from '~/modules/authoring/saveTerm.server'
import { termSchema } from '~/modules/authoring/terms'
import { editableModule, present } from './found.server'
import { answered, askedIn } from './verbAnswer.server'

export const handle = route({ access: { POST: ['author'] } })

const schema = z.object({ term: termSchema })

/** Puts a new term into the glossary, from the text in which it is marked. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { id: moduleId } = await editableModule(context, params)
  const { term } = await askedIn(request, schema)
  return answered(present(await saveTerm(context.db, context.person!, { moduleId, term })))
}
