import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { keepTyped, mailDraft, readDraft } from '~/modules/intake/applying/draft.server'
import { mayKeepTyping } from '~/modules/intake/applying/limits.server'
import { typedOf } from './typedOf.server'

export const handle = route({ access: { POST: 'everyone' } })

/** Keeps what is being typed; with `?left` somebody goes away, and gets the link by which they go on. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, ip } = context
  const secret = params.draftSecret!
  const form = await request.formData()
  if (!(await readDraft(db, secret))) return new Response(null, { status: 404 })
  if (!(await mayKeepTyping(ip))) return new Response(null, { status: 429 })
  if (!(await keepTyped(db, secret, typedOf(form)))) return new Response(null, { status: 410 })
  if (new URL(request.url).searchParams.has('left')) await mailDraft(db, secret)
  return new Response(null, { status: 204 })
}
