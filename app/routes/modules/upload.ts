import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readBody } from '~/app/body.server'
import { editorPageTexts } from '~/app/texts/editor'
import { openModule } from '~/modules/authoring/openModule.server'
import { mostMediaBytes, uploadMedia } from '~/modules/authoring/uploadMedia.server'
import { found, present } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Takes the bytes of an image as the body, its name as `?name=`. Answers with its id, or with a sentence and 400. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db, files, person, language } = context
  const t = editorPageTexts[language].uploads
  const { hubId } = found(await openModule(db, person!, params.moduleId!))
  const bytes = await readBody(request, mostMediaBytes)
  if (!bytes) return Response.json({ sentence: t.tooLarge }, { status: 413 })
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const answer = present(await uploadMedia(db, files, person!, { hubId, name, bytes }))
  if ('refused' in answer) return Response.json({ sentence: t[answer.refused] }, { status: 400 })
  return Response.json(answer, { status: 201 })
}
