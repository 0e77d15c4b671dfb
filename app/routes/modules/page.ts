import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseJson, readBody } from '~/app/body.server'
import { savingTexts } from '~/app/texts/saving'
import { longestDocument } from '~/modules/authoring/checkDocument.server'
import { savePage } from '~/modules/authoring/savePage.server'
import { pageKindSchema, pageTitleSchema } from '~/modules/authoring/settings'
import { pageAt, present } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] } })

const saveSchema = z.object({
  revision: z.int().min(1),
  title: pageTitleSchema,
  kind: pageKindSchema.optional(),
  document: z.unknown(),
  aside: z
    .array(z.object({ title: pageTitleSchema, kind: pageKindSchema, document: z.unknown() }))
    .max(10)
    .optional(),
  /** Whose text it is: whoever is signed in by now, it is saved as nobody else's. */
  personId: z.string().max(40).optional(),
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
  const t = savingTexts[language].document
  const bytes = await readBody(request, longestDocument * 4)
  if (!bytes) return Response.json({ refused: 'document', sentence: t.tooLong }, { status: 413 })
  const save = saveSchema.safeParse(parseJson(bytes))
  const { id: pageId } = await pageAt(context, params)
  if (!save.success) return Response.json({ refused: 'document', sentence: t.unknown }, { status: 400 })
  const { personId = person!.id, ...sent } = save.data
  if (personId !== person!.id) return Response.json({ refused: 'otherPerson' }, { status: 403 })
  const answer = present(await savePage(db, person!, { ...sent, pageId }))
  if (!('refused' in answer)) return Response.json(answer)
  if (answer.refused === 'changed') return Response.json(answer, { status: 409 })
  return Response.json({ refused: 'document', sentence: t[answer.problem] }, { status: 400 })
}
