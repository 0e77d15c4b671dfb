import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { beginDraft } from '~/modules/intake/applying/draft.server'
import { mayApply } from '~/modules/intake/applying/limits.server'
import { programmeAt } from '~/modules/intake/applying/programmeAt.server'
import { typedOf } from './typedOf.server'

export const handle = route({ access: { POST: 'everyone' } })

/** Begins a draft with what somebody is typing on the first page; answers where it is. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const programme = await programmeAt(db, { slug: params.slug! }, Date.now())
  if (!programme) return new Response(null, { status: 404 })
  const form = await request.formData()
  if (programme.closed || form.get('website')) return new Response(null, { status: 409 })
  if (!(await mayApply(ip))) return new Response(null, { status: 429 })
  const { secret } = await beginDraft(db, { offeringId: programme.id, language, typed: typedOf(form) })
  return Response.json({ address: `/application-drafts/${secret}` }, { headers: { 'cache-control': 'no-store' } })
}
