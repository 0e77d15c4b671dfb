import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import { editorPageTexts } from '~/app/texts/editor'
import { longestDocument } from '~/modules/authoring/checkDocument.server'
import { savePage } from '~/modules/authoring/savePage.server'
import { pageTitleSchema } from '~/modules/authoring/settings'
import { pageAt, present } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] } })

const saveSchema = z.object({
  revision: z.int().min(1),
  title: pageTitleSchema,
  kind: z.enum(['lesson', 'test']).optional(),
  document: z.unknown(),
  saveId: z
    .string()
    .regex(/^[0-9a-z]{8,40}$/)
    .optional(),
})

/** A page as it is stored, with the revision to save on top of. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  return Response.json(await pageAt(context, params), {
    headers: { 'cache-control': 'no-store' },
  })
}

/** Saves a page: 409 with the newer page when somebody saved it meanwhile, 400 with a sentence when it is no page. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db, person, language } = context
  const t = editorPageTexts[language].document
  const bytes = await readBody(request, longestDocument * 2)
  if (!bytes) return Response.json({ refused: 'document', sentence: t.tooLong }, { status: 413 })
  const save = saveSchema.safeParse(parseJson(bytes))
  const { id: pageId } = await pageAt(context, params)
  if (!save.success) return Response.json({ refused: 'document', sentence: t.unknown }, { status: 400 })
  const answer = present(await savePage(db, person!, { ...save.data, pageId }))
  if (!('refused' in answer)) return Response.json(answer)
  if (answer.refused === 'changed') return Response.json(answer, { status: 409 })
  return Response.json({ refused: 'document', sentence: t[answer.problem] }, { status: 400 })
}
