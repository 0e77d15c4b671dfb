import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import { savingTexts } from '~/app/texts/saving'
import { addPage } from '~/modules/authoring/addPage.server'
import { longestDocument } from '~/modules/authoring/checkDocument.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { pageKindSchema, pageTitleSchema } from '~/modules/authoring/settings'
import { present, written } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

const pageSchema = z.object({
  title: pageTitleSchema.default(''),
  kind: pageKindSchema.default('lesson'),
  after: z.string().max(40).optional(),
  document: z.unknown().optional(),
})

/** Adds a page: from a form an empty one, to which it goes; from the editor one with a text, as JSON. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db, person, language } = context
  const moduleId = params.moduleId!
  written(await openModule(db, person!, moduleId))
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  const input = isJson ? await jsonOf(request) : Object.fromEntries(await request.formData())
  const parsed = pageSchema.safeParse(input)
  if (!parsed.success) return Response.json({ sentence: savingTexts[language].document.unknown }, { status: 400 })
  const answer = present(await addPage(db, person!, { moduleId, ...parsed.data }))
  if (isJson)
    return 'refused' in answer ? Response.json(answer, { status: 400 }) : Response.json(answer, { status: 201 })
  if ('refused' in answer) return redirect(`/modules/${moduleId}?refused=${answer.refused}`)
  return redirect(`/modules/${moduleId}?page=${answer.pageId}#title`)
}

async function jsonOf(request: Request) {
  const bytes = await readBody(request, longestDocument * 2)
  return bytes && parseJson(bytes)
}
